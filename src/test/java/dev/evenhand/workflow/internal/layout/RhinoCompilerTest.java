package dev.evenhand.workflow.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.evenhand.workflow.domain.reading.LayoutCompiler.Compiled;
import dev.evenhand.workflow.domain.reading.LayoutCompiler.Failed;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

class RhinoCompilerTest {
  private static final RhinoCompiler COMPILER = new RhinoCompiler();

  @Test
  void types_and_markup_become_calls_of_react() {
    var script =
        script(
            """
            import React, { useState, type FC } from 'react';
            type Props = { values: { title?: string }; onSubmit: (values: unknown) => void };
            enum Size { Small, Large }
            const Row: FC<{ n: number }> = ({ n }) => <li>{n!}</li>;
            export default function Layout({ values, onSubmit }: Props) {
              const [text, setText] = useState<string>(values?.title ?? '');
              return <><input value={text} onChange={(e) => setText(e.target.value as string)} /><Row n={Size.Large} /></>;
            }
            """);
    assertThat(script)
        .startsWith("\"use strict\";var $react = require(\"react\");var React = $react;")
        .contains("$react.createElement('input'", "$react.createElement(Row", "$react.Fragment")
        .doesNotContain("import", "export ", "<string>", "Props")
        .endsWith("exports.default = Layout;");
  }

  @Test
  void lines_of_the_script_are_those_of_the_source() {
    var source =
        "import {\n  useState,\n} from 'react';\n\nconst first = 1;\nexport default () => first;\n";
    var lines = script(source).lines().toList();
    assertThat(lines.get(4)).isEqualTo("const first = 1;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export default function L() { return 'drawn'; }",
        "export default () => 'drawn'",
        "export default function () { return 'drawn'; }",
        "const L = () => 'drawn'; export default L",
        "function L() { return 'drawn'; } export { L as default };",
        "export const word = 'drawn'; export default function L() { return word; }",
        "import * as R from 'react'; import D from 'react'; export default () => R === D && 'drawn'",
        "import { default as R } from 'react'; export default () => R && 'drawn'",
      })
  void what_is_exported_by_default_is_the_component(String source) {
    assertThat(drawn(script(source))).isEqualTo("drawn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import x from 'lodash';",
        "import 'https://example.com/x.js';",
        "import { render } from 'react-dom';",
        "export { x } from 'lodash';",
        "export * from 'lodash';",
        "const x = () => import('lodash');",
        "const x = import.meta.url;",
      })
  void nothing_but_react_is_imported(String line) {
    var outcome =
        COMPILER.compile(
            "// A layout\n\n" + line + "\nexport default function L() { return null; }");
    assertThat(outcome)
        .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.line()).isEqualTo(3));
  }

  @Test
  void a_fault_is_told_with_its_line_and_column() {
    assertThat(COMPILER.compile("export default function L() {\n  return <div>;\n}\n"))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.line()).isGreaterThanOrEqualTo(2));
    assertThat(COMPILER.compile("const a = 1;\nlet b = ;\nexport default a;"))
        .isEqualTo(new Failed(2, 9, "Unexpected token"));
    assertThat(COMPILER.compile("import x from 'x';\nexport default x;"))
        .isEqualTo(new Failed(1, 1, "only \"react\" can be imported, not \"x\""));
  }

  @Test
  void what_only_looks_like_a_script_is_refused() {
    assertThat(COMPILER.compile("const a = 1;\nconst a = 2;\nexport default a;"))
        .isEqualTo(new Failed(2, 7, "Identifier 'a' has already been declared"));
    assertThat(COMPILER.compile("\nawait x;\nexport default 1;"))
        .isEqualTo(new Failed(2, 1, "await is only possible in a function"));
    assertThat(COMPILER.compile("\nreturn 1;\nexport default 1;")).isInstanceOf(Failed.class);
  }

  @Test
  void without_a_component_there_is_no_layout() {
    assertThat(COMPILER.compile("const L = 1;"))
        .isEqualTo(new Failed(1, 1, "expected a component that is exported by default"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{a:", "<a>", "!", "a?", "-"})
  void what_is_nested_too_deeply_is_refused_and_harms_nothing(String opening) {
    var source = "export default " + opening.repeat(180_000 / opening.length());
    assertThat(COMPILER.compile(source)).isInstanceOf(Failed.class);
    assertThat(COMPILER.compile("export default () => '" + opening.length() + "'"))
        .isInstanceOf(Compiled.class);
  }

  @Test
  void no_layout_is_longer_than_200_000_characters() {
    var long200 = "export default () => '" + "x".repeat(199_975) + "';";
    assertThat(COMPILER.compile(long200 + "\n")).isInstanceOf(Compiled.class);
    assertThat(COMPILER.compile(long200 + "\n "))
        .isEqualTo(new Failed(1, 1, "it is longer than 200000 characters"));
  }

  @Test
  void a_dense_layout_of_that_length_needs_less_than_half_of_the_steps() {
    var dense =
        IntStream.range(0, 1_300)
            .mapToObj(n ->
                "const C%d = ({ v }: { v: any }) => <b a=\"x\">{v?.map((e: any) => <i key={e.id}>{e.name ?? 1}</i>)}</b>;"
                    .formatted(n))
            .collect(Collectors.joining("\n", "", "\nexport default C0;"));
    assertThat(dense.length()).isBetween(120_000, 200_000);
    assertThat(new RhinoCompiler(RhinoCompiler.MOST_STEPS / 2).compile(dense))
        .isInstanceOf(Compiled.class);
  }

  @Test
  void a_source_that_takes_too_many_steps_is_refused_and_the_next_one_compiles() {
    var source = "export default () => [" + "1,".repeat(2_000) + "];";
    var impatient = new RhinoCompiler(1_000_000);
    assertThat(impatient.compile(source))
        .isEqualTo(new Failed(1, 1, "it takes too long to compile"));
    assertThat(impatient.compile("export default () => 1")).isInstanceOf(Compiled.class);
  }

  @Test
  void what_was_compiled_is_remembered_until_there_is_too_much() {
    var remembered = new Remembered(1_000);
    remembered.remember("a", new Compiled("1".repeat(200)));
    remembered.remember("b", new Compiled("2".repeat(200)));
    assertThat(remembered.find("a")).contains(new Compiled("1".repeat(200)));
    remembered.remember("c", new Compiled("3".repeat(200)));
    assertThat(remembered.find("b")).isEmpty();
    assertThat(remembered.find("a")).isPresent();
    assertThat(remembered.find("c")).isPresent();
  }

  @Test
  void sources_that_come_at_once_are_compiled_each() throws Exception {
    var compiler = new RhinoCompiler();
    var threads =
        IntStream.range(0, 8)
            .mapToObj(n ->
                Thread.ofVirtual()
                    .start(() ->
                        assertThatCode(() ->
                                assertThat(compiler.compile("export default () => " + n))
                                    .isEqualTo(compiler.compile("export default () => " + n)))
                            .doesNotThrowAnyException()))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    assertThat(drawn(((Compiled) compiler.compile("export default () => 7")).script()))
        .isEqualTo("7");
  }

  private static String script(String source) {
    var outcome = COMPILER.compile(source);
    assertThat(outcome).isInstanceOf(Compiled.class);
    return ((Compiled) outcome).script();
  }

  /// What the component of a script answers when it is called.
  private static String drawn(String script) {
    try (var context = Context.enter()) {
      context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
      var scope = context.initSafeStandardObjects();
      var run =
          "var exports = {}; (function (require, exports) {%s\n})(function () { return {}; }, exports);"
              + " String(exports.default({}))";
      return Context.toString(
          context.evaluateString(
              (Scriptable) scope, run.formatted(script.replace("const ", "var ")), "t", 1, null));
    }
  }
}
