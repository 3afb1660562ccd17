//! Runs an example program, and keeps what it said.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{LazyLock, atomic};
use std::{fs, thread};

/// The programs, built from the sources as they are now: testing one target alone builds no examples.
static PROGRAMS: LazyLock<BTreeMap<String, PathBuf>> = LazyLock::new(|| {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let mut build = Command::new(cargo);
    // The command that runs all tests has built them already, and builds nothing again.
    build.args(["test", "--all-features", "--no-run", "--message-format=json"]);
    build.current_dir(root());
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    let built = build.stderr(Stdio::inherit()).output().expect("cargo runs");
    assert!(built.status.success(), "the examples do not build");
    let message = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok();
    let program = |message: serde_json::Value| {
        // A test may have the name of a program.
        message["target"]["kind"].as_array()?.contains(&"example".into()).then_some(())?;
        let name = message["target"]["name"].as_str()?.to_owned();
        Some((name, PathBuf::from(message["executable"].as_str()?)))
    };
    String::from_utf8(built.stdout).unwrap().lines().filter_map(message).filter_map(program).collect()
});

/// All of them.
pub(crate) const NAMES: [&str; 11] = [
    "audit",
    "coverage",
    "export_corpus",
    "export_schema",
    "export_tables",
    "forum",
    "identify",
    "pledge_schema",
    "property_test",
    "rules",
    "validate",
];

/// The arguments of a program that is given none.
pub(crate) const NO_ARGUMENTS: [&str; 0] = [];

/// What a program said, and its exit status.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    /// What a program is expected to say.
    pub(crate) fn new(status: i32, out: impl Into<String>, err: impl Into<String>) -> Self {
        Self { status, out: out.into(), err: err.into() }
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().expect("no signal ends it"),
            out: String::from_utf8(output.stdout).expect("what is printed is UTF-8"),
            err: String::from_utf8(output.stderr).expect("what is printed is UTF-8"),
        }
    }
}

/// The command that runs this program with nothing on standard input, so that a test can change it.
pub(crate) fn command(program: &str, arguments: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(&PROGRAMS[program]);
    command.args(arguments).stdin(Stdio::null());
    command
}

/// Runs this program.
pub(crate) fn run(program: &str, arguments: &[impl AsRef<OsStr>]) -> Said {
    command(program, arguments).output().expect("the program runs").into()
}

/// Runs this program with these bytes on standard input.
pub(crate) fn run_on(program: &str, arguments: &[&str], input: &[u8]) -> Said {
    let mut child = command(program, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut stdin = child.stdin.take().expect("it is piped");
    thread::scope(|scope| {
        // A program may end before it has read all.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().expect("the program ends").into()
    })
}

/// The document of the first Forum, as it is shipped.
pub(crate) fn first() -> String {
    fs::read_to_string(shipped()).unwrap()
}

/// The folder of the package.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The file of the first Forum.
pub(crate) fn shipped() -> PathBuf {
    root().join("examples/imrf-2022.json")
}

/// The document of the first Forum, changed.
pub(crate) fn changed(change: impl FnOnce(&mut serde_json::Value)) -> String {
    let mut document = serde_json::from_str(&first()).unwrap();
    change(&mut document);
    document.to_string()
}

/// A folder of a test's own, removed at its end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: atomic::AtomicUsize = atomic::AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, atomic::Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{count}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Writes a file and returns its path.
    pub(crate) fn file(&self, name: impl AsRef<OsStr>, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name.as_ref());
        fs::write(&path, contents).unwrap();
        path
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
