package dev.evenhand.workflow.domain.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static final String BASE =
      """
      {'workflow':{'key':'w','title':'W','fields':{'type':'object','properties':{'a':{'type':'string'}}}},
       'tasks':[{'key':'one','title':'One'},{'key':'two','title':'Two','timeout_seconds':10}],
       'transitions':[{'from':null,'to':'one'},{'from':'one','to':'two','condition':{'a':null}},
         {'from':'one','to':null,'status':'COMPLETED'}],
       'tickets':[{'key':'t','title':'T','fields':['a']}]}\
      """;

  @Test
  void the_same_has_no_difference_in_whatever_order_its_fields_and_tasks_are_written() {
    assertThat(told(BASE, BASE)).isEmpty();
    assertThat(told(BASE, BASE.replace("10", "10.0"))).isEmpty();
    assertThat(
            told(
                "{'tasks':[{'key':'a','title':'A'},{'key':'b'}]}",
                "{'tasks':[{'key':'b'},{'title':'A','key':'a'}]}"))
        .isEmpty();
  }

  @Test
  void null_is_the_same_as_missing_where_the_document_says_so_but_not_in_conditions() {
    assertThat(told(BASE, BASE.replace("'from':null,'to':'one'", "'to':'one'"))).isEmpty();
    assertThat(told(BASE, BASE.replace("'title':'T',", "'title':'T','description':null,")))
        .isEmpty();
    assertThat(told(BASE, BASE.replace("{'a':null}", "{}")))
        .containsExactly("REMOVED transitions.one->two.condition.a");
  }

  @Test
  void a_task_is_known_by_its_key_wherever_it_stands() {
    var more = BASE.replace("'tasks':[", "'tasks':[{'key':'zero','title':'Zero'},");
    assertThat(told(BASE, more)).containsExactly("ADDED tasks.zero");
    assertThat(told(more, BASE)).containsExactly("REMOVED tasks.zero");
    assertThat(told(BASE, more.replace("'title':'Two'", "'title':'2'")))
        .containsExactly("ADDED tasks.zero", "CHANGED tasks.two.title");
  }

  @Test
  void a_change_has_what_was_and_what_is() {
    var found = Differences.between(Values.json(BASE), Values.json(BASE.replace("10", "20")));
    assertThat(found)
        .containsExactly(new Difference("tasks.two.timeout_seconds", Value.of(10), Value.of(20)));
  }

  @Test
  void fields_of_schemas_are_looked_at_one_by_one_and_lists_as_a_whole() {
    assertThat(
            told(BASE, BASE.replace("'string'}", "'string','minLength':1},'b':{'type':'number'}")))
        .containsExactly(
            "ADDED workflow.fields.properties.a.minLength", "ADDED workflow.fields.properties.b");
    assertThat(told(BASE, BASE.replace("['a']", "['a','b']")))
        .containsExactly("CHANGED tickets.t.fields");
  }

  @Test
  void transitions_are_known_by_where_they_lead_and_their_order_counts() {
    var other =
        BASE.replace("{'from':'one','to':'two','condition':{'a':null}},", "")
            .replace(
                "'status':'COMPLETED'}]",
                "'status':'CANCELLED'},{'from':'one','to':'two','condition':{'a':null}}]");
    assertThat(told(BASE, other))
        .containsExactly("CHANGED transitions.one->null.status", "CHANGED transitions");
  }

  @Test
  void several_transitions_of_one_way_are_told_apart() {
    var twice = BASE.replace("'transitions':[", "'transitions':[{'from':'one','to':'two'},");
    assertThat(told(BASE, twice))
        .containsExactly(
            "REMOVED transitions.one->two.condition",
            "ADDED transitions.one->two#2",
            "CHANGED transitions");
  }

  @Test
  void what_is_no_list_or_has_no_key_is_compared_too() {
    assertThat(told("{'tasks':[{'title':'A'},7]}", "{'tasks':[{'title':'B'},8]}"))
        .containsExactly("CHANGED tasks.[0].title", "CHANGED tasks.[1]");
    assertThat(told("{'tasks':7}", "{'tasks':[{'key':'a'}]}")).containsExactly("ADDED tasks.a");
    assertThat(told("[]", "{'workflow':{}}")).containsExactly("ADDED workflow");
    assertThat(told("{'more':1}", "{}")).containsExactly("REMOVED more");
  }

  private static List<String> told(String before, String after) {
    return Differences.between(Values.json(before), Values.json(after)).stream()
        .map(difference -> difference.kind() + " " + difference.path())
        .toList();
  }
}
