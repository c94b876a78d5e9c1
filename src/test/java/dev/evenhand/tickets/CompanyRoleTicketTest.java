package dev.evenhand.tickets;

import static dev.evenhand.tickets.Counter.complete;
import static dev.evenhand.tickets.Counter.done;
import static dev.evenhand.tickets.Counter.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Who may ask for something, and who does it, by the roles that a company made up.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CompanyRoleTicketTest {
  private static final String WORKFLOW =
      """
      workflow: {key: buy, title: Buy, fields: {type: object,
        properties: {what: {type: string}, ok: {type: boolean}}}}
      tasks:
        - {key: approve, title: Approve, type: FORM, input: [what], output: [ok],
           executors: {company_roles: [Finance]}}
        - {key: order, title: Order, type: FORM, input: [what]}
      transitions:
        - {from: null, to: approve}
        - {from: approve, to: order}
        - {from: order, to: null, status: COMPLETED}
      tickets:
        - {key: anybody, title: For anybody, fields: [what]}
        - {key: sales, title: For sales, fields: [what], company_roles: [Sales]}
      """;

  @Autowired ApplicationContext context;
  private Counter counter;

  @BeforeEach
  void open_the_counter() {
    counter = new Counter(context);
    for (var name : List.of("Finance", "Sales")) {
      done(counter.admin.post("/api/company-roles", Map.of("name", name)));
    }
    counter.workflow(WORKFLOW);
  }

  private void give(TestClient person, String... roles) {
    var path = "/api/people/" + person.person().id();
    long seen = done(counter.admin.get(path)).json().path("version").asLong();
    done(counter.admin.put(path, Map.of("companyRoles", List.of(roles)), seen));
  }

  private static List<String> offered(TestClient person) {
    return done(person.get("/api/ticket-types"))
        .json()
        .path("items")
        .valueStream()
        .map(type -> type.path("key").asString())
        .toList();
  }

  private static Map<String, Object> ticket(String type) {
    return Map.of("workflow", "buy", "type", type, "data", Map.of("what", "a chair"));
  }

  @Test
  void a_task_goes_to_who_has_one_of_its_roles_however_long_their_list_is() {
    var fiona = counter.person("fiona", Role.USER);
    give(fiona, "finance");
    counter.worker("will");
    for (int i = 0; i < 3; i++) {
      var number = counter.submit(counter.admin, "buy", "anybody", Map.of("what", "a chair"));
      var approve = counter.awaitHeld(number);
      assertThat(approve.at("/holder/username").asString()).isEqualTo("fiona");
      if (i == 0) {
        done(complete(fiona, approve, Map.of("ok", true)));
        var order = counter.await(number, it -> it.at("/steps/1/holder").isObject());
        assertThat(order.at("/steps/1/holder/username").asString()).isEqualTo("will");
      }
    }
  }

  @Test
  void a_task_waits_until_somebody_is_given_its_role() {
    var will = counter.worker("will");
    var number = counter.submit(counter.admin, "buy", "anybody", Map.of("what", "a chair"));
    var path = "/api/tasks/";
    var task =
        open(counter.await(number, it -> open(it).size() == 1)).getFirst().path("id").asString();
    Counter.await(
        () -> done(counter.admin.get(path + task)).json().at("/task/itemId"),
        item -> item.isString());
    assertThat(will.post(path + task + "/take").status()).isIn(403, 409);
    assertThat(counter.ticket(number).at("/steps/0/holder").isObject()).isFalse();
    give(will, "Finance");
    assertThat(counter.awaitHeld(number).at("/holder/username").asString()).isEqualTo("will");
  }

  @Test
  void a_ticket_type_of_some_roles_is_not_there_for_others() {
    var sue = counter.admin.with("sue", Role.USER);
    assertThat(offered(sue)).containsExactly("anybody");
    var refused = sue.post("/api/tickets", ticket("sales"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(sue.get("/api/tickets?submitter=me").json().path("total").asInt()).isZero();
    give(sue, "Sales");
    assertThat(offered(sue)).containsExactly("anybody", "sales");
    assertThat(sue.post("/api/tickets", ticket("sales")).status()).isEqualTo(201);
    give(sue);
    assertThat(offered(sue)).containsExactly("anybody");
    assertThat(sue.post("/api/tickets", ticket("sales")).status()).isEqualTo(403);
    assertThat(sue.post("/api/tickets", ticket("anybody")).status()).isEqualTo(201);
  }
}
