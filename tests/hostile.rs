//! The examples are handed what an attacker would write: what they print can neither drive a terminal nor break a line.

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;

/// What an example makes of its input.
fn run(example: &str, args: &[&str], input: &[u8]) -> Output {
    let cargo = ["run", "--quiet", "--profile", "test", "--features", "serde", "--example", example, "--"];
    let mut child = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(cargo)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    let (mut stdin, input) = (child.stdin.take().expect("a pipe"), input.to_vec());
    let writer = thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("an end");
    writer.join().expect("no panic").expect("all is read");
    output
}

/// Control characters but line ends and tabs, and what embeds, overrides or isolates a direction.
fn drives_a_terminal(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t' || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Between words, within names, within values and around them.
const TEXT: &str = "\u{1b}[2JLe 3\u{7} mai\u{1b}]8;;http://a.b\u{1b}\\ 2024,\r la maire \u{202e}Ana\u{2066} Ruiz\u{9b}1m a vu \
    62\0 pays \u{8}et le président\u{85}chilien Pablo\u{200b}Soto \u{202a}\u{2069}\u{7f}.\n";

#[test]
fn annotate_prints_nothing_that_drives_a_terminal() {
    let output = run("annotate", &["-"], TEXT.as_bytes());
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success());
    assert!(printed.contains("pays") && !printed.contains(drives_a_terminal), "{printed:?}");
}

#[test]
fn annotate_names_the_byte_that_is_no_text() {
    let output = run("annotate", &["-"], b"Le 3 mai\xff\xfe");
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("byte 8"), "{output:?}");
}

#[test]
fn json_lines_answers_a_line_with_a_line() {
    let nested = "[".repeat(100_000);
    let text = serde_json::to_string(TEXT).expect("JSON");
    let lines = [
        format!(r#"{{"id": "a\n\u2028b\u001b", "text": {text}}}"#).into_bytes(),
        format!(r#"{{"id": {{"k": [1, null]}}, "text": {text}, "reference": "2025-10-26"}}"#).into_bytes(),
        b"{\"id\": 3, \"text\": \"62 pays\"}\r".to_vec(),
        format!(r#"{{"id": {nested}, "text": "x"}}"#).into_bytes(),
        br#"{"id": 5, "text": "x", "reference": "\u001b[2J\u202e"}"#.to_vec(),
        br#"{"id": 6, "text": "x", "reference": "-999999999-99-99"}"#.to_vec(),
        br#"{"id": 7, "text": "x", "text": "y"}"#.to_vec(),
        br#"{"id": 8, "text": "\ud800"}"#.to_vec(),
        b"{\"id\": 9, \"text\": \"\xff\"}".to_vec(),
        b"\0\x1b[2J".to_vec(),
    ];
    let output = run("json_lines", &[], &lines.join(&b'\n'));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let answers: Vec<serde_json::Value> =
        printed.lines().map(|l| serde_json::from_str(l).expect("each line is JSON")).collect();
    assert_eq!(answers.len(), 3, "{printed}");
    assert!(
        !printed
            .contains(|c: char| c.is_control() && c != '\n' && c != '\u{7f}' && !('\u{80}'..='\u{9f}').contains(&c))
    );
    let refused = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(!refused.contains(drives_a_terminal), "{refused:?}");
    assert_eq!(refused.lines().filter(|l| l.starts_with("json_lines: line ")).count(), 7, "{refused}");
    assert_eq!(output.status.code(), Some(1));
}
