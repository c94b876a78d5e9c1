package dev.evenhand.solver.internal.engine;

import dev.evenhand.solver.internal.solve.Stop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The process that solves. The first line of its input is a [Job], the line `stop` ends it early,
/// and so does the end of the input: when the parent dies, the child does, too. Its output is a
/// [Report] a line; all else that anybody prints goes to standard error.
public final class EngineMain {
  private static final int BUG = 70;
  private static final int BAD_JOB = 65;

  private EngineMain() {}

  static void main() throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Thread.setDefaultUncaughtExceptionHandler((_, bug) -> {
      bug.printStackTrace();
      Runtime.getRuntime().halt(BUG);
    });
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var line = in.readLine();
    var job = line == null ? null : Wire.findJob(line).orElse(null);
    if (job == null) {
      System.err.println("Expected a job in the first line, but there is none.");
      Runtime.getRuntime().halt(BAD_JOB);
      return;
    }
    var stop = new Stop();
    var reporter = new Reporter(out);
    Thread.ofPlatform().daemon().name("listen").start(new StopListener(in, stop, reporter));
    MemoryGuard.watch(job.limits());
    new JobRun(job, stop, reporter).run();
    System.exit(0);
  }
}
