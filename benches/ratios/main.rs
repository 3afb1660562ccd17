//! What the crate costs, as ratios within one run: `cargo bench`.
//!
//! Criterion measures; at the end the medians, each the least of three, are set against each other, since a
//! ratio says the same on every machine. Inputs and results go through `black_box`, and for each measured body
//! the same body twice is measured too: about twice the time, or somewhat less where a processor overlaps two
//! short bodies. Where it takes less than 1.2 times, something was optimised away, and the row is marked.

use std::collections::{BTreeSet, HashSet};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::Criterion;
use imrf::forum::AllocationError;
use imrf::{Allocation, Checked, Forum, ForumDraft, Objective, ObjectiveSet, Violations};

mod plain;
mod review;

fn main() {
    let measurements = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ratios");
    let mut bench = Bench {
        criterion: Criterion::default()
            .output_directory(&measurements)
            .without_plots()
            .warm_up_time(Duration::from_millis(200))
            .measurement_time(Duration::from_millis(600)),
        measurements,
        rows: Vec::new(),
    };
    documents(&mut bench);
    allocations(&mut bench);
    sets(&mut bench);
    review::inputs(&mut bench);
    review::recognition(&mut bench);
    review::prose(&mut bench);
    bench.print();
}

struct Bench {
    criterion: Criterion,
    measurements: PathBuf,
    rows: Vec<Row>,
}

struct Row {
    name: &'static str,
    beside: &'static str,
    ratio: f64,
    doubled: [f64; 2],
}

impl Bench {
    /// Measures one body beside another, and each of them twice in a row.
    fn compare<A, B>(
        &mut self,
        (name, mut body): (&'static str, impl FnMut() -> A),
        (beside, mut other): (&'static str, impl FnMut() -> B),
    ) {
        let mut least = [f64::INFINITY; 4];
        // In turn, and the least of three, so that what else the machine does weighs on all alike.
        for _ in 0..3 {
            let times = [
                self.measure(name, || drop(black_box(body()))),
                self.measure(beside, || drop(black_box(other()))),
                self.measure(&format!("{name} (twice)"), || drop(black_box((body(), body())))),
                self.measure(&format!("{beside} (twice)"), || drop(black_box((other(), other())))),
            ];
            least = std::array::from_fn(|index| least[index].min(times[index]));
        }
        let [time, other_time, twice, other_twice] = least;
        let doubled = [twice / time, other_twice / other_time];
        self.rows.push(Row { name, beside, ratio: time / other_time, doubled });
    }

    /// The median time of one run, in nanoseconds.
    fn measure(&mut self, name: &str, mut body: impl FnMut()) -> f64 {
        self.criterion.bench_function(name, |bencher| bencher.iter(&mut body));
        let folder = name.replace(|character: char| "?\"/\\*<>:|^".contains(character), "_");
        let path = self.measurements.join(folder).join("new").join("estimates.json");
        let estimates = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let estimates: serde_json::Value = serde_json::from_slice(&estimates).expect("criterion writes JSON");
        estimates["median"]["point_estimate"].as_f64().expect("criterion estimates a median")
    }

    fn print(&self) {
        println!("\n{:<42}{:>9}  {:<38}{:>13}", "this", "takes", "of the time of", "twice takes");
        for row in &self.rows {
            let [doubled, other_doubled] = row.doubled;
            println!(
                "{:<42}{:>8.3}×  {:<38}{doubled:>5.1}× {other_doubled:>5.1}×{}",
                row.name,
                row.ratio,
                row.beside,
                if doubled.min(other_doubled) < 1.2 { "  NOT MEASURED" } else { "" }
            );
        }
    }
}

fn documents(bench: &mut Bench) {
    let valid = include_bytes!("../../examples/imrf-2022.json").as_slice();
    let read = || serde_json::from_slice::<Forum>(black_box(valid)).expect("valid");
    let read_plain = || serde_json::from_slice::<plain::Forum>(black_box(valid)).expect("of this shape");
    bench.compare(("read a Forum", read), ("read plain structs", read_plain));

    let one = with(|draft| draft.round_tables.one.objectives.truncate(4));
    let refuse = |json: &[u8]| serde_json::from_slice::<Forum>(black_box(json)).expect_err("not valid");
    bench.compare(("refuse one violation", || refuse(&one)), ("read a Forum", read));

    let hundred = with(|draft| draft.round_tables.one.objectives.extend([Objective::Data; 100]));
    bench.compare(("refuse a hundred violations", || refuse(&hundred)), ("read a Forum", read));

    let check = |json: &[u8]| {
        serde_json::from_slice::<Checked<Forum>>(black_box(json)).expect("it is JSON").into_result()
    };
    bench.compare(("read a Forum through Checked", || check(valid)), ("read a Forum", read));

    // Ten times as many mistakes of shape take at most ten times as long.
    let misspelt = |count: usize| {
        let document = String::from_utf8(valid.to_vec()).expect("the file is text");
        let many = vec!["\"save-live\""; count].join(",");
        document.replace("\"save-lives\"", &many).into_bytes()
    };
    let violations = |json: &[u8]| -> Violations { check(json).expect_err("not valid") };
    let [ten, hundred, thousand] = [10, 100, 990].map(misspelt);
    bench.compare(
        ("report a hundred identifiers", || violations(&hundred)),
        ("report ten identifiers", || violations(&ten)),
    );
    bench.compare(
        ("report 990 identifiers", || violations(&thousand)),
        ("report a hundred identifiers", || violations(&hundred)),
    );
    let keys = |count: usize| {
        let document = String::from_utf8(valid.to_vec()).expect("the file is text");
        let many = (0..count).map(|key| format!("\"morn{key}\": 0,")).collect::<Vec<_>>().concat();
        document.replacen("\"morning\"", &format!("{many} \"morning\""), 1).into_bytes()
    };
    let [ten, hundred] = [10, 100].map(keys);
    bench.compare(
        ("report a hundred keys", || violations(&hundred)),
        ("report ten keys", || violations(&ten)),
    );
}

/// The first Forum, changed, as JSON.
fn with(change: impl FnOnce(&mut ForumDraft)) -> Vec<u8> {
    let mut draft = Forum::of_2022().into_draft();
    change(&mut draft);
    serde_json::to_vec(&draft).expect("a draft can be written")
}

fn allocations(bench: &mut Bench) {
    let sets = Allocation::INDICATIVE.sets();
    let check = || Allocation::try_new(black_box(sets)).map_err(AllocationError::missing);

    let trees = sets.map(|set| set.iter().collect::<BTreeSet<Objective>>());
    bench.compare(
        ("validate an allocation", check),
        ("the same with BTreeSet", || {
            let mut covered = BTreeSet::new();
            let none_twice = black_box(&trees).iter().flatten().all(|objective| covered.insert(*objective));
            none_twice && covered.len() == 23 && trees.iter().all(|tree| !tree.is_empty())
        }),
    );

    let tables = sets.map(|set| set.iter().collect::<HashSet<Objective>>());
    bench.compare(
        ("validate an allocation", check),
        ("the same with HashSet", || {
            let mut covered = HashSet::with_capacity(23);
            let none_twice = black_box(&tables).iter().flatten().all(|objective| covered.insert(*objective));
            none_twice && covered.len() == 23 && tables.iter().all(|table| !table.is_empty())
        }),
    );
}

fn sets(bench: &mut Bench) {
    let one: ObjectiveSet = Objective::ALL.into_iter().step_by(2).collect();
    let other: ObjectiveSet = Objective::ALL.into_iter().step_by(3).collect();
    let (tree, other_tree): (BTreeSet<_>, BTreeSet<_>) = (one.iter().collect(), other.iter().collect());
    bench.compare(
        ("union", || black_box(one).union(black_box(other))),
        ("union of BTreeSet", || black_box(&tree) | black_box(&other_tree)),
    );
    bench.compare(
        ("intersection", || black_box(one).intersection(black_box(other))),
        ("intersection of BTreeSet", || black_box(&tree) & black_box(&other_tree)),
    );
    bench.compare(
        ("is it a subset", || black_box(one).is_subset(black_box(other))),
        ("is it a subset of BTreeSet", || black_box(&tree).is_subset(black_box(&other_tree))),
    );
    bench.compare(
        ("sum of the numbers", || black_box(one).iter().map(Objective::number).sum::<u8>()),
        ("sum of the numbers of BTreeSet", || black_box(&tree).iter().map(|it| it.number()).sum::<u8>()),
    );
}
