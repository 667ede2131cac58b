//! Count the mentions of each type in files: `count FILE…`. Also what the instruction counts of the README are taken on.

use glaneur::{Kind, extract};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for file in std::env::args().skip(1) {
        match std::fs::read_to_string(&file) {
            Ok(text) => {
                let mut counts = [0usize; Kind::ALL.len()];
                extract(&text).for_each(|m| counts[m.value().kind() as usize] += 1);
                let parts: Vec<String> =
                    Kind::ALL.iter().map(|k| format!("{} {}", counts[*k as usize], k.as_str())).collect();
                println!("{file}: {} bytes: {}", text.len(), parts.join(", "));
            }
            Err(error) => {
                eprintln!("count: {file}: {error}");
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}
