"""A million inputs through `coverage`, and fewer: is its memory flat, and its time as that of reading the lines?

It prints lines a second of the time of processors, so that what else the machine does weighs on all alike; and it ends
with 1 where `coverage` needs more memory, or more time on one core, than it may.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
SIZES = [10_000, 100_000, 1_000_000]
# In lines a second, beside a program that reads the same lines into plain structs.
LEAST_RATIO = 0.9
# More than this program has when it starts another, which counts for the other too; and the longest line for each core.
MOST_KILOBYTES = 24_000 + 17_000 * (os.cpu_count() or 1)


def build(example, *package):
    """Builds a program, and returns where it is."""
    command = ["cargo", "build", "--quiet", "--release", *package, "--example", example]
    built = subprocess.run(
        [*command, "--message-format=json"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    messages = map(json.loads, built.stdout.splitlines())
    return next(
        message["executable"]
        for message in messages
        if message.get("executable") and message["target"]["name"] == example
    )


def write(folder):
    """Writes the files of these sizes, each the beginning of the next."""
    vocabulary = json.loads((ROOT / "schemas/vocabulary.json").read_text())
    objectives = [objective["identifier"] for objective in vocabulary["objectives"]]
    actions = [action for objective in vocabulary["objectives"] for action in objective["actions"]]
    actions = [action if isinstance(action, str) else action["identifier"] for action in actions]
    principles = [principle["identifier"] for principle in vocabulary["guidingPrinciples"]]
    words = "pledge on migrants and their families in the city of Zürich with données and partners".split()
    drawn = random.Random(1)
    files = [(size, folder / f"{size}.ndjson") for size in SIZES]
    outputs = [(size, file.open("w", encoding="utf-8")) for size, file in files]
    for number in range(max(SIZES)):
        fields = {
            "title": " ".join(drawn.choices(words, k=drawn.randint(4, 12))),
            "level": drawn.choice(["local", "national", "national", "national", "regional", "global"]),
            "memberStates": drawn.sample(["LUX", "BGD", "KEN", "MEX", "PHL"], drawn.randint(1, 3)),
            "objectives": drawn.sample(objectives, drawn.randint(1, 5)),
            "actions": drawn.sample(actions, drawn.randint(0, 2)),
            "guidingPrinciples": drawn.sample(principles, drawn.randint(0, 2)),
            "document": f"https://example.org/pledges/{number}",
            "submitted": f"20{drawn.randint(19, 26)}-{drawn.randint(1, 12):02}-{drawn.randint(1, 28):02}",
        }
        line = json.dumps({key: value for key, value in fields.items() if value}, ensure_ascii=False) + "\n"
        for size, output in outputs:
            if number < size:
                output.write(line)
    for _, output in outputs:
        output.close()
    return files


def run(program, file, cores):
    """Runs a program on these cores, and returns its seconds, those of the processors, and its kilobytes."""
    start = time.monotonic()
    process = os.fork()
    if process == 0:
        os.sched_setaffinity(0, cores)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execv(program, [program, file])
    _, status, usage = os.wait4(process, 0)
    if status:
        sys.exit(f"{program} {file}: status {os.waitstatus_to_exitcode(status)}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def least(runs, file):
    """Runs each of these programs on its cores, in turn, and returns the least of each figure."""
    rounds = [[run(program, file, cores) for program, cores in runs] for _ in range(5)]
    return [tuple(map(min, zip(*figures))) for figures in zip(*rounds)]


coverage = build("coverage")
plain = build("lines", "--package", "imrf-benches")
every = os.sched_getaffinity(0)
one = {min(every)}
has_failed = False
with tempfile.TemporaryDirectory(dir=os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) as folder:
    print(f"{'inputs':>9}  {'program':<10}{'cores':>6}{'seconds':>9}{'of cores':>9}{'inputs/s':>11}{'memory':>9}")
    for size, file in write(Path(folder)):
        runs = [("plain", plain, one), ("coverage", coverage, one), ("coverage", coverage, every)]
        figures = least([(program, cores) for _, program, cores in runs], file)
        for (name, _, cores), (seconds, of_cores, kilobytes) in zip(runs, figures):
            print(
                f"{size:>9}  {name:<10}{len(cores):>6}{seconds:>9.2f}{of_cores:>9.2f}"
                f"{size / of_cores:>11.0f}{kilobytes:>6} KB"
            )
            if name == "coverage" and kilobytes > MOST_KILOBYTES:
                has_failed = True
                print(f"found {kilobytes} KB, expected {MOST_KILOBYTES} at most")
        beside, alone, together = figures
        ratio, speedup = beside[1] / alone[1], alone[0] / together[0]
        print(f"{size:>9}  {ratio:.2f} times as fast as plain structs; {speedup:.2f} times on {len(every)} cores")
        # Fewer take hardly longer than to start a program.
        if size == max(SIZES) and ratio < LEAST_RATIO:
            has_failed = True
            print(f"found {ratio:.2f}, expected {LEAST_RATIO} at least")
sys.exit(has_failed)
