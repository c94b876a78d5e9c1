package dev.evenhand.workflow.internal.layout;

import dev.evenhand.workflow.domain.reading.LayoutCompiler;
import dev.evenhand.workflow.internal.layout.CompilerScript.TooManySteps;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Compiles one source after the other, so that many never take more than one processor, and
/// remembers those of late.
@Component
public class RhinoCompiler implements LayoutCompiler {
  private static final int LONGEST = 200_000;
  static final long MOST_STEPS = 3_000_000_000L;
  private static final long MOST_REMEMBERED = 20_000_000;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ReentrantLock turn = new ReentrantLock(true);
  private final long mostSteps;
  private final Remembered remembered = new Remembered(MOST_REMEMBERED);

  /// Null until the first layout comes: most companies have none.
  private @Nullable CompilerScript script;

  public RhinoCompiler() {
    this(MOST_STEPS);
  }

  /// @param mostSteps that one source may take
  RhinoCompiler(long mostSteps) {
    this.mostSteps = mostSteps;
  }

  @Override
  public Outcome compile(String source) {
    if (source.length() > LONGEST) {
      return new Failed(1, 1, "it is longer than %d characters".formatted(LONGEST));
    }
    return remembered.find(source).orElseGet(() -> compileInTurn(source));
  }

  private Outcome compileInTurn(String source) {
    turn.lock();
    try {
      // Who waited before may have compiled the same.
      return remembered
          .find(source)
          .orElseGet(() -> {
            var outcome = compileNow(source);
            remembered.remember(source, outcome);
            return outcome;
          });
    } finally {
      turn.unlock();
    }
  }

  private Outcome compileNow(String source) {
    var compiler = script == null ? new CompilerScript(mostSteps) : script;
    script = compiler;
    try {
      return JSON.readValue(compiler.compile(source), Answer.class).outcome();
    } catch (TooManySteps e) {
      // Whatever it was in the middle of is not to be gone on with.
      script = null;
      return new Failed(1, 1, "it takes too long to compile");
    }
  }

  /// What the script answers: a script, or the rest.
  private record Answer(
      @Nullable String script,
      @Nullable Integer line,
      @Nullable Integer column,
      @Nullable String message) {
    Outcome outcome() {
      return script == null
          ? new Failed(atLeastOne(line), atLeastOne(column), String.valueOf(message))
          : new Compiled(script);
    }

    private static int atLeastOne(@Nullable Integer number) {
      return number == null ? 1 : Math.max(1, number);
    }
  }
}
