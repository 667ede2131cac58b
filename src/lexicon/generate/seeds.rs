//! The seeds of a perfect index: each share of the keys, the largest first, takes the first seed that leads all its
//! keys to places still free.

use crate::lexicon::places::{hash, place, share};

/// A seed for each share, where so many places hold the keys.
pub(super) fn find(keys: &[u64], places: usize, shares: usize) -> Vec<u16> {
    let mut members = vec![Vec::new(); shares];
    keys.iter().map(|key| hash(*key)).for_each(|hash| members[share(hash, shares)].push(hash));
    let mut order: Vec<usize> = (0..shares).collect();
    order.sort_by_key(|share| std::cmp::Reverse(members[*share].len()));
    let (mut taken, mut seeds) = (vec![false; places], vec![0; shares]);
    for share in order {
        let placed = |seed: &u16| -> Vec<usize> { members[share].iter().map(|h| place(*h, *seed, places)).collect() };
        let parts = |seed: &u16| {
            let mut at = placed(seed);
            at.sort_unstable();
            at.windows(2).all(|pair| pair[0] != pair[1]) && at.iter().all(|place| !taken[*place])
        };
        let seed = (0..u16::MAX).find(parts).expect("a seed that parts the keys: give them more places");
        placed(&seed).into_iter().for_each(|place| taken[place] = true);
        seeds[share] = seed;
    }
    seeds
}
