//! Folders of Parquet and of newline-delimited JSON, aggregated in SQL: the same answers as the program `coverage`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use datafusion::arrow::array::{ListBuilder, RecordBatch, StringBuilder};
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::prelude::{JsonReadOptions, ParquetReadOptions, SessionConfig, SessionContext};
use imrf::compact::{GuidingPrinciple, ReviewLevel};
use imrf::review::{Coverage, InputDraft};
use imrf::{Action, Objective};

/// How many inputs there are from each level: some batches of rows for each of the partitions.
const INPUTS: usize = 20_000;

/// Numbers that are always the same, and seem to follow no order.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("it has 31 bits") % end
    }

    /// Returns values of a list, each once: none where there may be none.
    fn some<T: Copy + PartialEq>(&mut self, all: &[T], most: usize) -> Vec<T> {
        let mut values = Vec::new();
        for _ in 0..self.next(most + 1) {
            let value = all[self.next(all.len())];
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }
}

/// Returns a line with an input.
fn line(level: ReviewLevel, numbers: &mut Numbers) -> String {
    let mut draft = InputDraft::new("Pledge \"with marks\", of the city of Zürich", level);
    // The last objectives are covered by their actions alone, and some by nothing.
    draft.objectives = numbers.some(&Objective::ALL[..20], 4);
    draft.actions = numbers.some(&Action::ALL[..180], 3);
    draft.guiding_principles = vec![GuidingPrinciple::HumanRights];
    let input = draft.validate().expect("the draft is valid");
    serde_json::to_string(&input).expect("an input is written")
}

/// Writes a folder with a file for each level, and returns it.
fn lines() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lines");
    fs::create_dir_all(&folder).unwrap();
    for level in ReviewLevel::ALL {
        let mut numbers = Numbers(level as u64);
        let lines: Vec<String> = (0..INPUTS).map(|_| line(level, &mut numbers)).collect();
        fs::write(folder.join(format!("{level}.ndjson")), lines.join("\n")).unwrap();
    }
    folder
}

/// Returns a context of several partitions, which are merged.
fn context() -> SessionContext {
    let context = SessionContext::new_with_config(SessionConfig::new().with_target_partitions(4));
    imrf_datafusion::register(&context);
    context
}

async fn of_lines(folder: &Path) -> SessionContext {
    let context = context();
    let schema = imrf_datafusion::schema();
    let options = JsonReadOptions::default().schema(&schema).file_extension(".ndjson");
    context.register_json("inputs", folder.to_str().unwrap(), options).await.unwrap();
    context
}

/// Returns what a query answers, each row as its texts.
async fn rows(context: &SessionContext, query: &str) -> Vec<Vec<Option<String>>> {
    let batches = context.sql(query).await.unwrap().collect().await.unwrap();
    let rows = batches.iter().flat_map(|batch| {
        (0..batch.num_rows()).map(|row| {
            let text = |column| datafusion::common::ScalarValue::try_from_array(column, row).unwrap();
            batch
                .columns()
                .iter()
                .map(|column| text(column).try_as_str().unwrap().map(str::to_owned))
                .collect()
        })
    });
    rows.collect()
}

/// Returns the table that the program `coverage` prints of these files.
fn program(files: &[PathBuf]) -> String {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    let mut program = Command::new(env!("CARGO"));
    program.args(["run", "--quiet", "--release", "--example", "coverage", "--manifest-path"]).arg(manifest);
    let said = program.arg("--").args(files).output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let printed = String::from_utf8(said.stdout).unwrap();
    printed.split_once("\n\n").expect("the number of inputs is below the table").0.to_owned()
}

#[tokio::test]
async fn folders_of_lines_and_of_parquet_have_the_coverage_that_the_program_prints() {
    let folder = lines();
    let lines = of_lines(&folder).await;
    let parquet = Path::new(env!("CARGO_TARGET_TMPDIR")).join("parquet");
    let _ = fs::remove_dir_all(&parquet);
    let parquet = format!("{}/", parquet.display());
    let inputs = lines.table("inputs").await.unwrap();
    inputs.write_parquet(&parquet, DataFrameWriteOptions::new(), None).await.unwrap();
    let columns = context();
    columns.register_parquet("inputs", &parquet, ParquetReadOptions::default()).await.unwrap();

    let file = |level| folder.join(format!("{level}.ndjson"));
    let all = program(&ReviewLevel::ALL.map(file));
    assert!(all.contains("22  Social protection") && all.ends_with("more than once: 1–22"), "{all}");
    for context in [lines, columns] {
        let table = |json: &Option<String>| -> String {
            serde_json::from_str::<Coverage>(json.as_ref().unwrap()).unwrap().to_string()
        };
        let whole = rows(&context, "SELECT coverage(objectives, actions) FROM inputs").await;
        assert_eq!(table(&whole[0][0]), all);
        let query = "SELECT level, coverage(objectives, actions) FROM inputs GROUP BY level ORDER BY level";
        let by_level = rows(&context, query).await;
        let levels: Vec<_> = by_level.iter().map(|row| row[0].as_deref().unwrap()).collect();
        assert_eq!(levels, ["global", "local", "national", "regional"]);
        for row in &by_level {
            let level = row[0].as_ref().unwrap().parse().unwrap();
            assert_eq!(table(&row[1]), program(&[file(level)]), "{level}");
        }
    }
}

#[tokio::test]
async fn texts_are_recognized_and_those_that_are_not_are_counted() {
    let context = context();
    let query = "SELECT recognize('Obj. 8'), recognize('17 c)'), recognize('principle (f)'), recognize('General'), \
                 recognize(NULL)";
    let recognized = ["save-lives", "17(c)", "human-rights"].map(|text| Some(text.to_owned()));
    assert_eq!(rows(&context, query).await, [[recognized.to_vec(), vec![None, None]].concat()]);

    let mut lists = ListBuilder::new(StringBuilder::new());
    lists.append_value([Some("1. Data"), Some("General"), Some("8 Save lives")]);
    lists.append_value([None::<&str>]);
    lists.append_null();
    // One row covers an objective once, however it is written.
    lists.append_value([Some("data"), Some("Données")]);
    let batch = RecordBatch::try_from_iter([("list", Arc::new(lists.finish()) as _)]).unwrap();
    context.register_batch("lists", batch).unwrap();
    let counted = rows(&context, "SELECT coverage(list) FROM lists").await;
    let counted: Coverage = serde_json::from_str(counted[0][0].as_ref().unwrap()).unwrap();
    assert_eq!(counted.count(Objective::Data), 2);
    assert_eq!(counted.count(Objective::SaveLives), 1);
    assert_eq!(counted.unknown(), 1);
    let nothing = rows(&context, "SELECT coverage(list) FROM lists WHERE false").await;
    assert_eq!(nothing, [[Some("{}".to_owned())]]);
}

#[tokio::test]
async fn a_column_that_is_no_list_of_texts_is_refused() {
    let context = context();
    let error = context.sql("SELECT coverage()").await.unwrap_err().to_string();
    assert!(error.contains("found no argument of coverage, expected a list of objectives"), "{error}");
}
