//! Answers a query over a folder of inputs in Parquet or newline-delimited JSON: `cargo run -- FOLDER [QUERY]`.

use std::env;
use std::error::Error;
use std::fs;

use datafusion::prelude::{JsonReadOptions, ParquetReadOptions, SessionContext};

const QUERY: &str = "SELECT level, coverage(objectives, actions) AS coverage FROM inputs GROUP BY level";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("expected a folder, and a query or nothing behind it")?;
    let query = arguments.next().unwrap_or_else(|| QUERY.to_owned());
    let context = SessionContext::new();
    imrf_datafusion::register(&context);
    let has = |extension: &str| -> Result<bool, std::io::Error> {
        let files = fs::read_dir(&folder)?.collect::<Result<Vec<_>, _>>()?;
        Ok(files.iter().any(|file| file.path().extension().is_some_and(|found| found == extension)))
    };
    if has("parquet")? {
        context.register_parquet("inputs", &folder, ParquetReadOptions::default()).await?;
    } else if has("ndjson")? {
        let schema = imrf_datafusion::schema();
        let options = JsonReadOptions::default().schema(&schema).file_extension(".ndjson");
        context.register_json("inputs", &folder, options).await?;
    } else {
        return Err(format!("found no .parquet or .ndjson in {folder:?}").into());
    }
    context.sql(&query).await?.show().await?;
    Ok(())
}
