package dev.evenhand.workflow.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.domain.schema.Schema;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import dev.evenhand.workflow.domain.schema.Schemas.Reading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON Schema 2020-12 as definitions use it. Apostrophes stand for quotes.
class NetworkntSchemasTest {
  private final NetworkntSchemas schemas = new NetworkntSchemas();

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'object','properties':{'a':{'type':'string'}}} | {'a':3}      | .a
          {'type':'object','required':['a']}                     | {}           | .a
          {'properties':{'a':{'items':{'minimum':2}}}}           | {'a':[3,1]}  | .a[1]
          {'properties':{'a':{}},'additionalProperties':false}   | {'b':1}      | .b
          {'properties':{'a':{'format':'date'}}}                 | {'a':'2026-02-30'} | .a
          {'properties':{'a':{'format':'email'}}}                | {'a':'nobody'} | .a
          {'$defs':{'x':{'type':'integer'}},'properties':{'a':{'$ref':'#/$defs/x'}}} | {'a':1.5} | .a
          {'properties':{'a':{'pattern':'^[A-Z]{2}$'}}}          | {'a':'es'}   | .a
          {'properties':{'a':{'prefixItems':[{'type':'string'}]}}} | {'a':[1]}  | .a[0]
          {'properties':{'a':{'enum':['x']}}}                    | {'a':'y'}    | .a
          {'properties':{'a':{'multipleOf':0.01}}}               | {'a':0.015}  | .a
          {'properties':{'a':{'maximum':9007199254740992}}}      | {'a':9007199254740993} | .a
          """)
  void what_does_not_fit_is_told_with_its_place(String schema, String value, String place) {
    assertThat(read(schema).problems(Values.json(value)))
        .extracting(Problem::place)
        .containsExactly(place);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'properties':{'a':{'type':'integer'}}}                | {'a':3.0}
          {'properties':{'a':{'multipleOf':0.01}}}               | {'a':0.07}
          {'properties':{'a':{'const':1}}}                       | {'a':1.0}
          {'properties':{'a':{'pattern':'b'}}}                   | {'a':'abc'}
          {'type':'object'}                                      | {'anything':[null]}
          {}                                                     | 3
          true                                                   | 3
          """)
  void what_fits_has_no_problems(String schema, String value) {
    assertThat(read(schema).problems(Values.json(value))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'properties':{'a':{'type':'strng'}}}            | .properties.a.type
          {'properties':{'a':3}}                           | .properties.a
          {'required':'a'}                                 | .required
          {'properties':{'a':{'minLength':-1}}}            | .properties.a.minLength
          {'properties':{'a':{'pattern':'('}}}             | .properties.a.pattern
          {'properties':{'a':{'pattern':'(?=x)'}}}         | .properties.a.pattern
          {'properties':{'a':{'pattern':'((a{999}){999}){999}'}}} | .properties.a.pattern
          {'patternProperties':{'[':{}}}                   | .patternProperties.[
          {'$schema':'http://json-schema.org/draft-07/schema#'} | .$schema
          {'$id':'https://example.com/x'}                  | .$id
          {'properties':{'a':{'$ref':'https://example.com/x'}}} | .properties.a.$ref
          {'properties':{'a':{'$ref':'file:///etc/passwd'}}} | .properties.a.$ref
          {'allOf':[{'$dynamicRef':'#x'}]}                 | .allOf[0].$dynamicRef
          {'allOf':[{'$ref':'#x'}]}                        | .allOf[0].$ref
          """)
  void what_is_no_schema_here_is_refused_with_its_place(String schema, String place) {
    assertThat(schemas.read(Values.json(schema)))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            unreadable ->
                assertThat(unreadable.problems()).extracting(Problem::place).contains(place));
  }

  @Test
  void a_reference_to_nothing_is_refused() {
    assertThat(schemas.read(Values.json("{'properties':{'a':{'$ref':'#/$defs/none'}}}")))
        .isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void nothing_is_fetched_whatever_a_schema_refers_to() throws IOException {
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    server.start();
    try {
      var url = "http://localhost:" + server.getAddress().getPort() + "/schema.json";
      for (var keyword : List.of("$ref", "$dynamicRef", "$schema", "$id")) {
        schemas.read(Values.json("{'properties':{'a':{'%s':'%s'}}}".formatted(keyword, url)));
        schemas.read(Values.json("{'%s':'%s'}".formatted(keyword, url)));
      }
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_pattern_takes_no_longer_than_the_text() {
    var schema = read("{'properties':{'a':{'pattern':'^(a*)*$'}}}");
    assertThat(schema.problems(Values.json("{'a':'" + "a".repeat(50_000) + "!'}"))).hasSize(1);
  }

  @Test
  void a_schema_that_goes_in_circles_ends() {
    assertThat(schemas.read(Values.json("{'$ref':'#'}"))).isInstanceOf(Reading.Unreadable.class);
    var doubled =
        "{'$defs':{'a':{'allOf':[{'$ref':'#/$defs/a'},{'$ref':'#/$defs/a'}]}},"
            + "'properties':{'x':{'$ref':'#/$defs/a'}}}";
    assertThat(read(doubled).problems(Values.json("{}"))).isEmpty();
    assertThat(read(doubled).problems(Values.json("{'x':1}"))).hasSize(1);
  }

  @Test
  void a_schema_that_doubles_itself_again_and_again_ends() {
    var defs = new StringBuilder("'d0':{}");
    for (int depth = 1; depth < 40; depth++) {
      defs.append(
          ",'d%d':{'allOf':[{'$ref':'#/$defs/d%d'},{'$ref':'#/$defs/d%d'}]}"
              .formatted(depth, depth - 1, depth - 1));
    }
    assertThat(schemas.read(Values.json("{'$defs':{%s},'$ref':'#/$defs/d39'}".formatted(defs))))
        .isInstanceOf(Reading.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ruth@marlowfinch.example",
        "o'hara+tickets@sub.company.internal",
        "root@localhost",
        "\"joe bloggs\"@company.test",
        "joe@[127.0.0.1]",
        "joe@[IPv6:::1]"
      })
  void a_mailbox_may_be_at_any_domain(String mailbox) {
    var schema = read("{'properties':{'a':{'format':'email'}}}");
    assertThat(schema.problems(new Value.Entries(Map.of("a", Value.of(mailbox))))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@company.test",
        "joe@",
        ".joe@company.test",
        "joe.@company.test",
        "j..oe@company.test",
        "joe bloggs@company.test",
        "joe@company..test",
        "joe@-company.test",
        "joe@comp=any.test",
        "joe@[127.0.0.300]",
        "joe@[IPv6:company]",
        "joe@company.test\n"
      })
  void what_is_no_mailbox_is_told(String text) {
    var schema = read("{'properties':{'a':{'format':'email'}}}");
    assertThat(schema.problems(new Value.Entries(Map.of("a", Value.of(text)))))
        .extracting(Problem::place)
        .containsExactly(".a");
  }

  private Schema read(String schema) {
    return switch (schemas.read(Values.json(schema))) {
      case Reading.Read(var read) -> read;
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
