package dev.evenhand.solver.internal.command;

import dev.evenhand.solver.internal.engine.kind.ProblemKind;
import dev.evenhand.solver.internal.engine.kind.ProblemKinds;
import dev.evenhand.solver.internal.engine.kind.Reading;
import dev.evenhand.solver.internal.engine.kind.Task;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `./run solve`: solves a problem of a file, or checks a solution. With `--check` alone nothing is
/// solved. Tells of its progress on standard error.
public final class SolveCommand {
  private final PrintStream out;
  private final PrintStream err;

  SolveCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  static void main(String[] words) {
    System.exit(new SolveCommand(System.out, System.err).run(words).code);
  }

  Exit run(String... words) {
    return switch (Options.parse(words)) {
      case Options.Parsed.Bad(var fault) -> refuse(List.of(fault, Options.USAGE));
      case Options.Parsed.Good(var options) -> run(options);
    };
  }

  private Exit run(Options options) {
    var kind = ProblemKinds.find(options.format());
    if (kind.isEmpty()) {
      return refuse(
          List.of(
              "Expected --format to be one of %s, but it is “%s”."
                  .formatted(ProblemKinds.formats(), options.format())));
    }
    var document = findText(options.problem());
    if (document.isEmpty()) {
      return Exit.BAD_INPUT;
    }
    var check = options.findFile("check");
    if (check.isPresent() && options.findFile("out").isEmpty()) {
      return read(kind.get(), document.get(), task -> check(task, check.get()));
    }
    // The engine starts while the problem is read here, too.
    try (var solving = new Solving(options, document.get(), out, err)) {
      return read(
          kind.get(),
          document.get(),
          task -> {
            var solved = solving.end(task);
            return check.isEmpty() || solved != Exit.SOLVED ? solved : check(task, check.get());
          });
    }
  }

  private Exit read(ProblemKind kind, String document, Function<Task, Exit> then) {
    return switch (kind.read(document)) {
      case Reading.Refused(var faults) -> refuse(faults);
      case Reading.Ready(var task) -> then.apply(task);
    };
  }

  private Exit check(Task task, Path file) {
    var text = findText(file);
    if (text.isEmpty()) {
      return Exit.BAD_INPUT;
    }
    var json = SolutionFile.findJson(text.get());
    if (json.isEmpty()) {
      return refuse(List.of("Expected %s to hold JSON, but it does not.".formatted(file)));
    }
    var checked = task.check(json.get());
    if (!checked.faults().isEmpty()) {
      return refuse(checked.faults());
    }
    err.printf("%s keeps all rules and costs %d.%n", file, checked.cost());
    return Exit.SOLVED;
  }

  private Optional<String> findText(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      err.printf("Expected to read the file %s, but: %s%n", file, e);
      return Optional.empty();
    }
  }

  private Exit refuse(List<String> faults) {
    faults.forEach(err::println);
    return Exit.BAD_INPUT;
  }
}
