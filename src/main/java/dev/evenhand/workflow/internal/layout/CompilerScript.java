package dev.evenhand.workflow.internal.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/// The compiler itself, a script of the web client's tools run by Rhino. It sees nothing of Java,
/// works on a stack of its own, and stops after so many steps: counted, not timed, so that what
/// compiles once always does. One thread at a time.
final class CompilerScript {
  private static final String NAME = "/dev/evenhand/workflow/layout-compiler.js";
  private static final int DEEPEST = 4_000;
  private static final int STEPS_AT_ONCE = 100_000;

  private final Steps steps;
  private final ScriptableObject scope;
  private final Function compile;

  /// @param mostSteps that one source may take
  CompilerScript(long mostSteps) {
    steps = new Steps(mostSteps);
    var source = source();
    scope =
        steps.call(context -> {
          var made = context.initSafeStandardObjects();
          context.evaluateString(made, source, NAME, 1, null);
          return made;
        });
    compile =
        steps.call(_ ->
            (Function)
                ScriptableObject.getProperty(
                    (Scriptable) ScriptableObject.getProperty(scope, "layouts"), "compileLayout"));
  }

  /// What the script answers, which is JSON.
  ///
  /// @throws TooManySteps when it does not come to an end
  String compile(String source) {
    steps.left = steps.most;
    return steps.call(
        context -> Context.toString(compile.call(context, scope, scope, new Object[] {source})));
  }

  private static String source() {
    try (var stream = CompilerScript.class.getResourceAsStream(NAME)) {
      if (stream == null) {
        throw new IllegalStateException("Expected " + NAME + " in the jar, but it is not there.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A script went on for too long.
  static final class TooManySteps extends Error {
    TooManySteps() {
      super("Expected the script to come to an end.", null, false, false);
    }
  }

  /// Makes the circumstances under which the script runs.
  private static final class Steps extends ContextFactory {
    private final long most;
    private long left = Long.MAX_VALUE;

    Steps(long most) {
      this.most = most;
    }

    @Override
    protected Context makeContext() {
      var context = super.makeContext();
      context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
      context.setInterpretedMode(true);
      context.setMaximumInterpreterStackDepth(DEEPEST);
      context.setInstructionObserverThreshold(STEPS_AT_ONCE);
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
      left -= count;
      if (left < 0) {
        throw new TooManySteps();
      }
    }
  }
}
