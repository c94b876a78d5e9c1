package dev.evenhand.solver.internal.engine;

import dev.evenhand.solver.internal.engine.kind.ProblemKinds;
import dev.evenhand.solver.internal.solve.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs the engine once on the week of a file and has Java keep the classes it loads and links as a
/// cache (JEP 483 and 514), from which later engines start: see [Command].
public final class Rehearsal {
  private static final int HEAP_MEGABYTES = 1024;
  private static final Limits LIMITS = new Limits(10, 1, 1, 2048);

  private Rehearsal() {}

  static void main(String[] words) throws IOException, InterruptedException {
    var document = Files.readString(Path.of(words[0]));
    var folder = new RunFolder(Files.createTempDirectory("evenhand-engine-"));
    var line = new Command(HEAP_MEGABYTES).recording(folder.path());
    if (line.isEmpty()) {
      folder.delete();
      System.err.println("Expected to run from a jar with its libraries beside it.");
      System.exit(2);
      return;
    }
    int code = run(line.get(), folder, new Job(ProblemKinds.TIMETABLE, document, null, LIMITS));
    folder.delete();
    System.exit(code);
  }

  /// The process makes the cache when it ends, so that it is waited for.
  private static int run(List<String> line, RunFolder folder, Job job)
      throws IOException, InterruptedException {
    var process = new ProcessBuilder(line).redirectError(folder.errors().toFile()).start();
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write(Wire.line(job));
      in.newLine();
      in.flush();
      process.inputReader(StandardCharsets.UTF_8).lines().forEach(_ -> {});
      int code = process.waitFor();
      if (code != 0) {
        System.err.println(folder.lastWords());
      }
      return code;
    }
  }
}
