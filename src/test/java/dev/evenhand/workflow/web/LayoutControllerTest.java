package dev.evenhand.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.internal.definition.KnownVersion;
import dev.evenhand.workflow.internal.definition.Versions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class LayoutControllerTest {
  private static final UUID VERSION = new UUID(0, 1);
  private static final Actor CREATOR = actor(Role.WORKFLOW_CREATOR);
  private static final KnownVersion KNOWN =
      new KnownVersion(
          new VersionId(VERSION),
          new WorkflowId(new UUID(0, 2)),
          1,
          Values.definition(
              """
              workflow:
                key: w
                title: W
                fields: {type: object, properties: {a: {type: string}}}
                layouts: {display: "export default () => 'whole'"}
              tasks: [{key: one, title: One, type: FORM, layouts: {edit: "export default () => <b>one</b>"}}]
              transitions: [{from: null, to: one}]
              tickets: [{key: t, title: T, fields: [a], layouts: {edit: "export default () => 'ask'", display: "export default () => 'asked'"}}]
              """));

  private final MockMvcTester mvc =
      MockMvcTester.of(new LayoutController(new OneVersion(), Values.TOOLS.layouts()));

  @ParameterizedTest
  @CsvSource({
    "workflow,display,'whole'",
    "task:one,edit,$react.createElement",
    "ticket:t,edit,'ask'",
    "ticket:t,display,'asked'"
  })
  void each_layout_of_a_version_is_served_as_a_script(String of, String as, String part)
      throws Exception {
    var answer = ask(VERSION, of, as);
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .startsWith("{\"script\":\"\\\"use strict\\\";")
        .contains(part, "exports.default");
  }

  @Test
  void who_has_a_script_already_is_told_that_it_is_the_same() {
    var tag =
        Objects.requireNonNull(ask(VERSION, "task:one", "edit").getResponse().getHeader("ETag"));
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    assertThat(
            mvc.get()
                .uri(path(VERSION, "task:one", "edit"))
                .header("If-None-Match", tag)
                .exchange())
        .hasStatus(304);
    assertThat(ask(VERSION, "ticket:t", "edit").getResponse().getHeader("ETag")).isNotEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({"workflow,edit", "task:one,display", "task:two,edit", "ticket:one,edit"})
  void where_there_is_no_layout_there_is_nothing(String of, String as) {
    assertThat(ask(VERSION, of, as))
        .failure()
        .cause()
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.status().value()).isEqualTo(404));
  }

  @Test
  void a_version_nobody_knows_has_none() {
    assertThat(ask(new UUID(0, 9), "workflow", "display"))
        .failure()
        .cause()
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.status().value()).isEqualTo(404));
  }

  @ParameterizedTest
  @CsvSource({"job:one,edit,of", "workflow,print,as"})
  void a_word_that_is_no_place_is_named(String of, String as, String field) {
    assertThat(ask(VERSION, of, as))
        .failure()
        .cause()
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> assertThat(invalid.errors().getFirst().field()).isEqualTo(field));
  }

  @Test
  void who_writes_a_layout_is_told_the_script_or_the_place_of_the_fault() throws Exception {
    var good = preview(CREATOR, "export default () => 1");
    assertThat(good).hasStatusOk();
    assertThat(good.getResponse().getContentAsString()).contains("exports.default");
    assertThat(preview(CREATOR, "let a;\\nlet b = ;"))
        .failure()
        .cause()
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              var error = invalid.errors().getFirst();
              assertThat(error.field()).isEqualTo("source");
              assertThat(error.code()).isEqualTo("layout-broken");
              assertThat(error.args())
                  .containsEntry("line", 2)
                  .containsEntry("column", 9)
                  .containsEntry("problem", "Unexpected token");
            });
    assertThat(preview(CREATOR, " ")).failure().cause().isInstanceOf(InvalidInput.class);
  }

  @Test
  void only_people_who_create_workflows_try_layouts() {
    assertThat(preview(actor(Role.USER), "export default () => 1"))
        .failure()
        .cause()
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.status().value()).isEqualTo(403));
  }

  private MvcTestResult ask(UUID version, String of, String as) {
    return mvc.get().uri(path(version, of, as)).exchange();
  }

  private static String path(UUID version, String of, String as) {
    return "/api/workflow-versions/%s/layouts?of=%s&as=%s".formatted(version, of, as);
  }

  private MvcTestResult preview(Actor actor, String source) {
    return actor.act(() ->
        mvc.post()
            .uri("/api/lab/layout")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"source\":\"%s\"}".formatted(source))
            .exchange());
  }

  private static Actor actor(Role role) {
    return new Actor(null, "Somebody", null, Set.of(role), false);
  }

  /// Knows one version of one workflow.
  private static final class OneVersion implements Versions {
    @Override
    public Optional<KnownVersion> find(VersionId id) {
      return id.equals(KNOWN.id()) ? Optional.of(KNOWN) : Optional.empty();
    }

    @Override
    public Optional<KnownVersion> findActive(String key) {
      return Optional.empty();
    }

    @Override
    public List<KnownVersion> active() {
      return List.of(KNOWN);
    }
  }
}
