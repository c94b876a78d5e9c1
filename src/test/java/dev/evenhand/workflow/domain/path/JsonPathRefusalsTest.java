package dev.evenhand.workflow.domain.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.workflow.domain.path.JsonPath.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What RFC 9535 forbids is no query here either.
class JsonPathRefusalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        " $",
        "$ ",
        "$.",
        "$..",
        "$a",
        "$.a.",
        "$.1a",
        "$.a b",
        "$. a",
        "$.'a'",
        "$.[0]",
        "$[",
        "$[]",
        "$[0",
        "$[01]",
        "$[-0]",
        "$[-01]",
        "$[1.0]",
        "$[a]",
        "$[,0]",
        "$[0,]",
        "$['a]",
        "$[\"a']",
        "$['\\x']",
        "$['\\ud800']",
        "$['\\udc00']",
        "$['\\u12']",
        "$[\"\\'\"]",
        "$[9007199254740992]",
        "$[1:2:3:4]",
        "$[?]",
        "$[?@.a==]",
        "$[?==1]",
        "$[?1]",
        "$[?'a']",
        "$[?true]",
        "$[?@.a===1]",
        "$[?@.a = 1]",
        "$[?@.a == 01]",
        "$[?@.a == 1.]",
        "$[?@.a == TRUE]",
        "$[?@.* == 1]",
        "$[?@[0,1] == 1]",
        "$[?@..a == 1]",
        "$[?@[0:1] == 1]",
        "$[?@ == [1]]",
        "$[?(@.a]",
        "$[?@.a)]",
        "$[?@.a &&]",
        "$[?@.a and @.b]",
        "$[?!!@.a]",
        "$[?length(@.a)]",
        "$[?length(@.*) == 1]",
        "$[?length() == 1]",
        "$[?length(@.a,@.b) == 1]",
        "$[?length (@.a)==1]",
        "$[?count(1) == 1]",
        "$[?count('a') == 1]",
        "$[?match(@.a)]",
        "$[?match(@.a,'b') == true]",
        "$[?value(@.a)]",
        "$[?unknown(@.a)]",
        "$[?search(@.*, 'a')]",
        "$[?@.a == match(@.b,'c')]"
      })
  void what_is_no_query_is_refused(String path) {
    assertThat(JsonPath.read(path)).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void the_problem_is_told_with_its_place() {
    assertThat(JsonPath.read("$.result.[0]"))
        .isEqualTo(new Reading.Unreadable("a name is expected at character 10"));
  }

  @Test
  void brackets_may_not_stand_too_deep_in_one_another() {
    var path = "$" + "[?@".repeat(100) + "]".repeat(100);
    assertThat(JsonPath.read(path)).isInstanceOf(Reading.Unreadable.class);
    assertThat(JsonPath.read("$[?" + "(".repeat(100) + "@" + ")".repeat(100) + "]"))
        .isInstanceOf(Reading.Unreadable.class);
  }
}
