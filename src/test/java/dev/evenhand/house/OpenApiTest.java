package dev.evenhand.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API, from which the types of the web client are made.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiTest {
  private static final Pattern RECORD = Pattern.compile("^ *(?:public )?record (\\w+)");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  @Autowired WebApplicationContext context;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void the_description_is_written_down() throws IOException {
    var description = description();
    assertThat(description).containsEntry("openapi", "3.1.0");
    Files.writeString(Path.of("docs/openapi.json"), JSON.writeValueAsString(description) + "\n");
  }

  @Test
  void what_is_always_there_is_required_and_what_may_be_missing_is_null() throws IOException {
    var schemas = JSON.valueToTree(description()).at("/components/schemas");
    assertThat(schemas.at("/TeamView/required").toString())
        .isEqualTo("[\"id\",\"mayEdit\",\"members\",\"name\",\"version\"]");
    assertThat(schemas.at("/TeamView/properties/mailbox/type").toString())
        .isEqualTo("[\"string\",\"null\"]");
    assertThat(schemas.at("/PagePersonView/required").toString())
        .isEqualTo("[\"items\",\"total\",\"totalIsLowerBound\"]");
  }

  @Test
  void codes_name_their_words_in_answers_requests_and_parameters() throws IOException {
    var tree = JSON.valueToTree(description());
    assertThat(tree.at("/components/schemas/QueueView/properties/strategy/enum").toString())
        .isEqualTo("[\"s1\",\"s2\"]");
    assertThat(tree.at("/components/schemas/QueueBody/properties/strategy/enum").toString())
        .isEqualTo("[\"s1\",\"s2\",null]");
    assertThat(tree.at("/components/schemas/PersonView/properties/roles/items/enum").toString())
        .contains("ticket_admin");
    assertThat(tree.at("/paths/~1api~1roster~1swaps/get/parameters").toString())
        .contains("\"enum\":[\"to-me\",\"mine\",\"approvals\",\"all\"]");
  }

  @Test
  void no_two_shapes_have_one_name() {
    var names = new ArrayList<String>();
    Sources.under("src/main/java")
        .filter(file -> file.toString().contains("/web/"))
        .forEach(file -> names.addAll(shapes(file)));
    assertThat(names)
        .as("the description names shapes by their class alone; choose another name")
        .doesNotHaveDuplicates();
  }

  /// Without the pages that only tests have.
  private Map<String, Object> description() throws IOException {
    var answer = Desk.inNewCompany(context).get("/api/openapi").getResponse();
    var json = answer.getContentAsString(StandardCharsets.UTF_8);
    var description = JSON.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
    var paths = (Map<?, ?>) description.getOrDefault("paths", new TreeMap<>());
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          var where = method.getBeanType().getProtectionDomain().getCodeSource();
          if (where != null && where.getLocation().getPath().contains("test-classes")) {
            paths.keySet().removeAll(mapping.getPatternValues());
          }
        });
    return description;
  }

  private static List<String> shapes(Path file) {
    var outer = String.valueOf(file.getFileName()).replace(".java", "");
    return Sources.lines(file).stream()
        .map(RECORD::matcher)
        .filter(found -> found.find())
        .map(found -> found.group(1))
        .map(name -> name.equals("Body") ? outer.replace("Controller", name) : name)
        .toList();
  }
}
