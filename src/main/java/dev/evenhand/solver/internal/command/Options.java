package dev.evenhand.solver.internal.command;

import dev.evenhand.solver.internal.engine.kind.ProblemKinds;
import dev.evenhand.solver.internal.solve.Limits;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the command line asks for.
///
/// @param problem the file of the problem
/// @param settings the values given, by the name of their option
record Options(Path problem, Map<String, String> settings) {
  static final String USAGE =
      "Maybe: ./run solve [--format FORMAT] PROBLEM [--seconds N] [--threads N] [--seed N]"
          + " [--megabytes N] [--out FILE] [--check FILE]";
  private static final Set<String> TEXTS = Set.of("format", "out", "check");
  private static final Set<String> NUMBERS = Set.of("seconds", "threads", "seed", "megabytes");

  sealed interface Parsed {
    record Good(Options options) implements Parsed {}

    record Bad(String fault) implements Parsed {}
  }

  static Parsed parse(String[] words) {
    var rest = new ArrayDeque<String>(List.of(words));
    var settings = new HashMap<String, String>();
    String problem = "";
    while (!rest.isEmpty()) {
      var word = rest.pop();
      if (word.startsWith("--")) {
        var fault = findFault(word.substring(2), rest);
        if (fault.isPresent()) {
          return new Parsed.Bad(fault.get());
        }
        settings.put(word.substring(2), rest.pop());
      } else if (problem.isEmpty()) {
        problem = word;
      } else {
        return new Parsed.Bad(
            "Expected one problem, but got “%s” and “%s”.".formatted(problem, word));
      }
    }
    return problem.isEmpty()
        ? new Parsed.Bad("Expected the file of a problem, but there is none.")
        : new Parsed.Good(new Options(Path.of(problem), settings));
  }

  String format() {
    return settings.getOrDefault("format", ProblemKinds.formats().getFirst());
  }

  Limits limits() {
    return new Limits(
        Double.parseDouble(settings.getOrDefault("seconds", "60")),
        (int) number("threads", Runtime.getRuntime().availableProcessors()),
        number("seed", 1),
        (int) number("megabytes", 4096));
  }

  Optional<Path> findFile(String name) {
    return Optional.ofNullable(settings.get(name)).map(Path::of);
  }

  private long number(String name, long otherwise) {
    var text = settings.get(name);
    return text == null ? otherwise : Long.parseLong(text);
  }

  private static Optional<String> findFault(String name, Deque<String> rest) {
    if (!TEXTS.contains(name) && !NUMBERS.contains(name)) {
      return Optional.of("Unknown option --%s.".formatted(name));
    }
    if (rest.isEmpty()) {
      return Optional.of("Expected a value after --%s, but there is none.".formatted(name));
    }
    boolean good = TEXTS.contains(name) || isNumber(name, rest.element());
    return good
        ? Optional.empty()
        : Optional.of(
            "Expected --%s to be a positive number, but it is “%s”."
                .formatted(name, rest.element()));
  }

  private static boolean isNumber(String name, String text) {
    return switch (name) {
      case "seconds" -> text.matches("\\d{1,7}(\\.\\d{1,3})?") && Double.parseDouble(text) > 0;
      case "seed" -> text.matches("\\d{1,18}");
      default -> text.matches("[1-9]\\d{0,6}");
    };
  }
}
