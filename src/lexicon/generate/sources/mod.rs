//! One reader a family of data files.

pub(crate) mod countries;
pub(crate) mod display;
pub(crate) mod offices;
pub(crate) mod units;
pub(crate) mod words;
