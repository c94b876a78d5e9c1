package dev.evenhand.roster;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.RosterBook.PhoneTurn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// A week far ahead in which Ana has the first turn of each day and Joan the second, while Pere has
/// none; and requests to swap them.
public final class SwapBench {
  public static final LocalDate MONDAY =
      LocalDate.of(2990, 12, 25).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  public static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);
  private static final String SWAPS = "/api/roster/swaps";

  public final Switchboard board;
  public final TestClient ana;
  public final TestClient joan;
  public final TestClient pere;
  private final RosterBook book;

  public SwapBench(ApplicationContext context) {
    board = new Switchboard(context, "ana", "joan", "pere");
    board.set(Map.of("swapsNeedApproval", false));
    ana = board.person("ana");
    joan = board.person("joan");
    pere = board.person("pere");
    book = context.getBean(RosterBook.class);
    publish(MONDAY);
  }

  public void publish(LocalDate monday) {
    var turns =
        List.of(
            turn(DayOfWeek.MONDAY, 0, "ana"),
            turn(DayOfWeek.MONDAY, 1, "joan"),
            turn(DayOfWeek.TUESDAY, 0, "ana"),
            turn(DayOfWeek.TUESDAY, 1, "joan"));
    board.admin.inCompany(() -> {
      book.publish(monday, turns, "");
      return true;
    });
  }

  private PhoneTurn turn(DayOfWeek day, int turn, String name) {
    return new PhoneTurn(day, turn, new PersonId(UUID.fromString(board.id(name))));
  }

  /// Ana asks for her first turn of Monday to be taken.
  public String asked(String want, Map<String, Object> some) {
    return Switchboard.must(ask(ana, want, some)).json().path("id").asString();
  }

  public Answer ask(TestClient who, String want, Map<String, Object> some) {
    return who.post(SWAPS, wish(want, some));
  }

  public static Map<String, Object> wish(String want, Map<String, Object> some) {
    var body =
        new HashMap<String, Object>(
            Map.of("week", MONDAY.toString(), "day", "mon", "turn", 0, "want", want));
    body.putAll(some);
    return body;
  }

  public static Map<String, Object> place(String day, int turn) {
    return Map.of("day", day, "turn", turn);
  }

  public Answer say(TestClient who, String id, String deed, Map<String, Object> body) {
    return who.post(SWAPS + "/" + id + "/" + deed, body);
  }

  public Answer say(TestClient who, String id, String deed) {
    return who.post(SWAPS + "/" + id + "/" + deed);
  }

  public JsonNode get(String id) {
    return Switchboard.must(board.admin.get(SWAPS + "/" + id)).json();
  }

  public String state(String id) {
    return get(id).path("state").asString();
  }

  public JsonNode box(TestClient who, String box) {
    return Switchboard.must(who.get(SWAPS + "?box=" + box)).json();
  }

  public String week() {
    return week(MONDAY);
  }

  public static String week(LocalDate monday) {
    return "/api/roster/weeks/" + monday;
  }

  /// The names of who has a turn.
  public List<String> at(String day, int turn) {
    return at(MONDAY, day, turn);
  }

  public List<String> at(LocalDate monday, String day, int turn) {
    return Switchboard.must(board.admin.get(week(monday)))
        .json()
        .at("/grid/cells")
        .valueStream()
        .filter(cell -> cell.path("day").asString().equals(day))
        .filter(cell -> cell.path("turn").asInt() == turn)
        .flatMap(cell -> cell.path("people").valueStream())
        .map(person -> name(person.asString()))
        .toList();
  }

  private String name(String id) {
    return List.of("ana", "joan", "pere").stream()
        .filter(name -> board.id(name).equals(id))
        .findFirst()
        .orElse(id);
  }

  public int number() {
    return number(MONDAY);
  }

  public int number(LocalDate monday) {
    return board.admin.get(week(monday)).json().at("/version/number").asInt();
  }

  /// A planner changes the week.
  public void edit(Map<String, Object> change) {
    var body = Map.of("seen", number(), "changes", List.of(change));
    Switchboard.must(board.planner.post(week() + "/edits", body));
  }

  public double credit(String name) {
    return board
        .admin
        .get("/api/roster/people")
        .json()
        .path("items")
        .valueStream()
        .filter(it -> it.path("username").asString().equals(name))
        .mapToDouble(it -> it.path("credit").asDouble())
        .sum();
  }
}
