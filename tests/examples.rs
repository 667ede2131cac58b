//! Every example runs: on the sample, on hostile text, on what it must refuse.

use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

/// Text made to break out of a page, a terminal or a line.
const HOSTILE: &str = "<script>alert(1)</script> Le président <b onclick=x>cubain</b> \"><img src=x onerror=alert(3)> \
    a reçu 62 pays & 3 \x1b[31mmille\x1b[0m </mark></div> {{ 7*7 }} {% raw %} le 3 mai\n2024\u{202e}, '--> ]]> \0 le \
    maire Jean&quot; Morel.\r\nLa maire Ana\u{2066} Ruiz \u{9b}2J, ministre des <Affaires étrangères>.";

/// The examples as they are now: built once, where the tests are.
static BUILT: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().expect("a test");
    let profile = test.ancestors().nth(2).expect("target/debug");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--examples", "--all-features", "--profile", "test", "--manifest-path"]);
    cargo.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).arg("--target-dir");
    let status = cargo.arg(profile.parent().expect("target")).status().expect("cargo");
    assert!(status.success(), "the examples do not build");
    profile.parent().expect("target").join("debug/examples")
});

fn run(example: &str, args: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(BUILT.join(example));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|e| panic!("{example}: {e}"));
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // An example that reads nothing may be gone by now.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("an end");
    let _ = writer.join().expect("a writer");
    output
}

/// What an example that succeeds prints.
fn printed(example: &str, args: &[&str], input: &[u8]) -> String {
    let output = run(example, args, input);
    assert!(output.status.success(), "{example}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The examples that show texts.
const SHOWN: [&str; 4] = ["annotate", "html", "officials", "timeline"];

#[test]
fn the_sample_is_shown() {
    for (example, expected) in [
        ("annotate", "matin du 14 mars  2026-03-14TMO · TIME"),
        ("html", "<text class=\"value\" x=\"26\""),
        ("officials", "SpecialEnvoy · eau · ONU  « envoyée spéciale de l'ONU pour l'eau »"),
        ("timeline", "2026-03-14TMO           matin du 14 mars"),
    ] {
        let shown = printed(example, &[], b"");
        assert!(shown.contains(expected), "{example} shows no {expected}:\n{shown}");
    }
}

/// Every mention of the sample is in the text and in a table, and the page is one file.
#[test]
fn the_page_is_whole() {
    let page = printed("html", &[], b"");
    let count = glaneur::extract(include_str!("../examples/sample.txt")).count();
    for id in 0..count {
        for place in [format!(" id=\"t{id}\""), format!(" id=\"v{id}\""), format!(" href=\"#t{id}\"")] {
            assert!(page.contains(&place), "no {place}");
        }
    }
    assert_eq!(page.matches("<mark ").count(), page.matches("</mark>").count());
    assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("src="), "it loads something");
}

/// The text of the page is the text: what the marks part is all there, in order.
#[test]
fn the_page_says_the_text() {
    let page = printed("html", &["-"], "Le 3 mai, le président cubain a reçu dix-huit pays.".as_bytes());
    let (_, text) = page.split_once("<div class=\"text\">").expect("a text");
    let (text, _) = text.split_once("</div>").expect("its end");
    let plain: String = text.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, rest)| rest)).collect();
    assert_eq!(plain, "Le 3 mai, le président cubain a reçu dix-huit pays.");
}

#[test]
fn hostile_text_is_shown_and_does_nothing() {
    for example in SHOWN {
        let shown = printed(example, &["--reference", "2026-03-15", "-"], HOSTILE.as_bytes());
        let hostile = |c: char| c.is_control() && c != '\n' && c != '\t' || matches!(c, '\u{202e}' | '\u{2066}');
        assert_eq!(shown.chars().find(|c| hostile(*c)), None, "{example}");
        assert!(shown.contains("2024-05-03") || shown.contains("« maire »"), "{example} shows no value:\n{shown}");
    }
    let page = printed("html", &["-"], HOSTILE.as_bytes());
    for broken in ["<script>alert", "<img", "<b ", "</b>&", "<Aff", " 49 "] {
        assert!(!page.contains(broken), "{broken}");
    }
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("<mark ").count(), page.matches("</mark>").count());
}

#[test]
fn odd_texts_are_shown() {
    for text in ["", "\n", "Rien à voir.", "\u{feff}", "\0"] {
        for example in SHOWN {
            printed(example, &["-"], text.as_bytes());
        }
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_shown() {
    for example in SHOWN {
        let output = run(example, &["no/such\x1bfile", "-"], "Le 3 mai 2024, le maire Jean Morel.".as_bytes());
        let (shown, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(1), "{example}");
        assert!(shown.contains("Jean") || shown.contains("2024-05-03"), "{example}: {shown}");
        assert!(errors.contains("no/suchfile"), "{example}: {errors}");
        let output = run(example, &["-"], b"caf\xe9");
        assert!(String::from_utf8_lossy(&output.stderr).contains("not UTF-8 at byte 3"), "{example}");
        assert_eq!(run(example, &["--reference", "demain"], b"").status.code(), Some(2), "{example}");
    }
}

#[test]
fn json_lines_answers_each_line() {
    let input = "{\"id\": 1, \"text\": \"Le 3 mai\", \"reference\": \"2024-05-01\"}\nno\n\n{\"id\": \"b\", \"text\": \"62 pays\\n\"}\n";
    let output = run("json_lines", &[], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("line 2"));
    let answers = lines(&output.stdout);
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0]["mentions"][0]["value"], "2024-05-03");
    assert_eq!(answers[1]["id"], "b");
}

fn lines(out: &[u8]) -> Vec<Value> {
    let out = std::str::from_utf8(out).expect("UTF-8");
    assert!(out.is_empty() || out.ends_with('\n'), "the last line is broken");
    out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// A corpus of so many documents under the directory of this test.
fn corpus(name: &str, documents: usize) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let document = |id: usize| {
        let text = include_str!("../examples/sample.txt");
        serde_json::json!({"id": id, "text": text, "reference": "2026-03-15"}).to_string() + "\n"
    };
    fs::write(&path, (0..documents).map(document).collect::<String>()).expect("a file");
    path
}

#[test]
fn a_corpus_is_served_in_order_by_any_number_of_threads() {
    let path = corpus("order.jsonl", 300);
    let path = path.to_str().expect("a path");
    let one = run("corpus", &["--threads", "1", path], b"");
    let two = run("corpus", &["--threads", "2", path], b"");
    assert!(one.status.success() && one.stdout == two.stdout);
    let ids: Vec<Value> = lines(&one.stdout).into_iter().map(|answer| answer["id"].clone()).collect();
    assert_eq!(ids, (0..300).map(Value::from).collect::<Vec<_>>());
    let errors = String::from_utf8_lossy(&two.stderr).into_owned();
    assert!(errors.contains("300 documents, 0 failed") && errors.contains("Uruguay 600"), "{errors}");
    let streamed = run("corpus", &["-"], &fs::read(path).expect("the corpus"));
    assert_eq!(streamed.stdout, one.stdout);
}

#[test]
fn a_corpus_of_files_is_a_folder() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("folder");
    fs::create_dir_all(folder.join("deeper")).expect("a folder");
    fs::write(folder.join("a.txt"), HOSTILE).expect("a file");
    fs::write(folder.join("b.txt"), b"caf\xe9").expect("a file");
    fs::write(folder.join("c.md"), "62 pays").expect("a file");
    fs::write(folder.join("deeper/d.txt"), "Le 3 mai").expect("a file");
    let output = run("corpus", &["--reference", "2024-05-01", folder.to_str().expect("a path")], b"");
    assert_eq!(output.status.code(), Some(1));
    let answers = lines(&output.stdout);
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[1]["mentions"][0]["value"], "2024-05-03");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(errors.contains("b.txt") && !errors.contains('\x1b'), "{errors}");
}

/// Ctrl-C while a corpus is served: what is printed is whole.
#[cfg(unix)]
#[test]
fn an_interrupted_corpus_leaves_whole_lines() {
    let path = corpus("long.jsonl", 6000);
    let mut command = Command::new(BUILT.join("corpus"));
    command.args(["--threads", "1"]).arg(path).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("corpus");
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut printed = Vec::new();
    out.read_until(b'\n', &mut printed).expect("a line");
    // It cannot end before the signal: nobody reads on.
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(kill.success());
    out.read_to_end(&mut printed).expect("the rest");
    assert_eq!(child.wait().expect("an end").code(), Some(130));
    assert!((1..6000).contains(&lines(&printed).len()));
}
