package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.evenhand.company.Tenancy;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ListPeopleTest {
  @Autowired WebApplicationContext context;
  @Autowired People people;
  Desk admin;
  TeamId north;
  Desk nora;

  @BeforeEach
  void found() {
    admin = Desk.inNewCompany(context);
    north = admin.team("north");
    nora = admin.colleague("nora", north, Role.ADMIN);
    admin.colleague("ned", north, Role.USER, Role.PLANNER);
    var zed = admin.colleague("zed", null, Role.USER);
    Desk.inNewCompany(context).colleague("stranger", null, Role.USER);
    admin.here(() ->
        admin
            .people()
            .change(
                zed.person().introducedAs("Ábel", "Zoltán", zed.person().email()).activated(false),
                admin.person().actor()));
  }

  @Test
  void everybody_of_the_company_is_listed_by_username() {
    var page = nora.get("/api/people");
    assertThat(usernames(page)).containsExactly("admin", "ned", "nora", "zed");
    assertThat(JsonPath.<Integer>read(json(page), "$.total")).isEqualTo(4);
    assertThat(JsonPath.<Object>read(json(page), "$.next")).isNull();
  }

  @Test
  void people_are_named_in_their_own_company_alone() {
    var wanted = List.of(nora.person().id(), admin.person().id());
    assertThat(Tenancy.in(admin.company(), () -> people.named(wanted))).containsOnlyKeys(wanted);
    assertThat(Tenancy.in(admin.company(), () -> people.named(List.of()))).isEmpty();
    var stranger = Desk.inNewCompany(context).company();
    assertThat(Tenancy.in(stranger, () -> people.named(wanted))).isEmpty();
  }

  @Test
  void each_row_says_whether_the_reader_may_edit() {
    assertThat(JsonPath.<List<Boolean>>read(json(nora.get("/api/people")), "$.items[*].mayEdit"))
        .containsExactly(false, true, true, false);
  }

  @Test
  void a_list_is_narrowed_by_text_team_role_and_activity() {
    assertThat(usernames(nora.get("/api/people?q=ábel z"))).containsExactly("zed");
    assertThat(usernames(nora.get("/api/people?q=%25"))).isEmpty();
    assertThat(usernames(nora.get("/api/people?team=" + north))).containsExactly("ned", "nora");
    assertThat(usernames(nora.get("/api/people?role=planner"))).containsExactly("ned");
    assertThat(usernames(nora.get("/api/people?active=false"))).containsExactly("zed");
    assertThat(usernames(nora.get("/api/people?active=true&role=admin&team=" + north)))
        .containsExactly("nora");
  }

  @Test
  void a_list_is_sorted_both_ways() {
    assertThat(usernames(nora.get("/api/people?sort=-username")))
        .containsExactly("zed", "nora", "ned", "admin");
    assertThat(usernames(nora.get("/api/people?sort=-teamName&limit=2")))
        .containsExactlyInAnyOrder("ned", "nora");
    assertThat(usernames(nora.get("/api/people?sort=-lastName"))).startsWith("zed");
  }

  @Test
  void pages_follow_each_other_without_a_gap_or_a_double() {
    for (var sort : List.of("username", "-username", "teamName", "-lastName", "displayName")) {
      var seen = new ArrayList<String>();
      var path = "/api/people?limit=1&sort=" + sort;
      for (var next = ""; next != null; ) {
        var page = nora.get(path + next);
        seen.addAll(usernames(page));
        var cursor = JsonPath.<String>read(json(page), "$.next");
        next = cursor == null ? null : "&cursor=" + cursor;
      }
      assertThat(seen).isEqualTo(usernames(nora.get("/api/people?sort=" + sort))).hasSize(4);
    }
  }

  @Test
  void what_cannot_be_meant_is_refused_by_name() {
    refused("/api/people?sort=password", "sort");
    refused("/api/people?role=king", "role");
    refused("/api/people?limit=0", "limit");
    refused("/api/people?limit=501", "limit");
    refused("/api/people?cursor=zzz", "cursor");
    refused("/api/people?team=north", "team");
    refused("/api/people?active=perhaps", "active");
    refused("/api/people/amy", "id");
    refused("/api/teams?sort=members", "sort");
  }

  private void refused(String path, String field) {
    assertThat(nora.get(path))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("field")
        .isEqualTo(field);
  }

  private static List<String> usernames(MvcTestResult page) {
    assertThat(page).hasStatusOk();
    return JsonPath.read(json(page), "$.items[*].username");
  }

  private static String json(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
