package space.skyrack.scenario;

/** Jobs and their scheduler. */
final class WorkloadFields {
  private WorkloadFields() {}

  static void declare(FieldList everything) {
    FieldList root = everything.notSimulatedYet();
    root.items("workload", "Streams of jobs.");
    FieldList stream = root.in("workload[]");
    stream.add("name", FieldType.NAME, "Name.").required();
    stream.quantity("arrival", "/h", "Jobs per time.").above(0, 1e9).required();
    stream.count("accelerators", "Accelerators that one job needs.").from(1, 1e7).required();
    stream.quantity("work", "min", "Run time at full speed.").above(0, 1e7).required();
    stream.quantity("input", "GB", "Data to bring up per job.").from(0, 1e9);
    stream.quantity("output", "GB", "Data to bring down per job.").from(0, 1e9);
    stream.section("checkpoint", "Checkpoints of a job.");
    FieldList checkpoint = stream.in("checkpoint");
    checkpoint.quantity("every", "min", "Interval.").above(0, 1e6).required();
    checkpoint.quantity("size", "GB", "Size of one checkpoint.").from(0, 1e9).required();
    stream.quantity("deadline", "h", "Time from arrival to delivery.").above(0, 1e5);
    stream
        .choice("priority", "Class of the jobs.", "interactive", "batch", "best-effort")
        .or("batch", "the middle class");
    root.section("scheduler", "Who decides which job runs where.");
    FieldList scheduler = root.in("scheduler");
    scheduler.choice(
        "policy", "Scheduling policy.", "eclipse-aware", "fifo", "backfill", "random", "greedy");
    scheduler.quantity("horizon", "h", "How far the policy looks ahead.").above(0, 24 * 366);
  }
}
