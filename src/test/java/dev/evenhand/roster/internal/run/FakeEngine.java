package dev.evenhand.roster.internal.run;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.roster.domain.run.RunMessageKind;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.internal.run.WeekEngine.End.Kind;
import dev.evenhand.solver.domain.check.Reasons;
import dev.evenhand.solver.domain.check.Reasons.Demand;
import dev.evenhand.solver.domain.check.Reasons.Remedy;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.term.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fills one cell after the other with whoever has the fewest turns. What else it does depends on
/// the seed.
@Primary
@Component
public class FakeEngine implements WeekEngine {
  /// Says what would help.
  public static final int HELPING = 6;

  /// Finds nobody anywhere, and goes on until it is stopped.
  public static final int ENDLESS = 7;

  /// Ends as a process does that crashes.
  public static final int CRASHING = 8;

  /// Puts people where they are busy.
  public static final int LYING = 9;

  /// Tells a timetable of another week.
  public static final int CONFUSED = 10;

  /// Ends in a way nobody foresaw.
  public static final int BROKEN = 11;

  /// Finds nothing in its time.
  public static final int SLOW = 12;

  /// Proves that no timetable exists.
  public static final int PROVING = 13;

  private static final List<RepairStep> HELP =
      List.of(
          new RepairStep(RepairStep.Kind.ONE_MORE_TURN, Scope.ofWeek(0), 0, 2, 120),
          new RepairStep(RepairStep.Kind.ONE_MORE_PERSON, Scope.ofTurn(1, 1), 1, 3, 140));

  private static final Reasons WHY =
      new Reasons(
          List.of(new Demand("load", Scope.ofWeek(0)), new Demand("complete", Scope.ofTurn(1, 1))),
          List.of(new Remedy(Remedy.Kind.ONE_STEP_MORE, new Demand("load", Scope.ofWeek(0)), 90)));

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final List<Order> orders = new CopyOnWriteArrayList<>();

  /// What was asked of it about somebody, by the id in the document.
  List<Order> orders(String person) {
    return orders.stream().filter(order -> order.document().contains(person)).toList();
  }

  @Override
  public Underway begin(Order order, Consumer<Told> heard) {
    orders.add(order);
    var week = JSON.readValue(order.document(), WeekDocument.class);
    var end = new CompletableFuture<End>();
    Thread.ofVirtual().start(() -> search(order, week, heard, end));
    return new Running(end);
  }

  private static void search(
      Order order, WeekDocument week, Consumer<Told> heard, CompletableFuture<End> end) {
    heard.accept(new Told.Better(1, 0L, solution(week, Map.of())));
    switch ((int) order.effort().seed()) {
      case ENDLESS -> heard.accept(new Told.Raised(2, 0L));
      case CRASHING ->
          end.complete(new End(Kind.FAILED, RunMessageKind.CRASHED.with(Map.of("exit", 134))));
      case LYING -> {
        var everybody = week.people().stream().map(WeekDocument.PlannedPerson::id).toList();
        heard.accept(new Told.Better(2, 0L, solution(week, Map.of("mon 0", everybody))));
        end.complete(new End(Kind.FOUND, RunMessage.NONE));
      }
      case HELPING ->
          end.complete(new End(Kind.FOUND, RunMessageKind.CELLS_STAY_EMPTY.plain(), WHY, HELP));
      case CONFUSED -> {
        heard.accept(new Told.Better(2, 0L, JSON.readTree("{\"cells\":[{\"day\":\"sun\"}]}")));
        end.complete(new End(Kind.FOUND, RunMessage.NONE));
      }
      case BROKEN -> end.completeExceptionally(new IllegalStateException("A bug."));
      case SLOW -> end.complete(new End(Kind.NOT_FOUND, RunMessageKind.NOT_FOUND.plain()));
      case PROVING ->
          end.complete(new End(Kind.IMPOSSIBLE, RunMessageKind.IMPOSSIBLE.plain(), WHY, HELP));
      default -> {
        heard.accept(new Told.Better(2, 0L, solution(week, filled(order, week))));
        end.complete(new End(Kind.OPTIMAL, RunMessage.NONE));
      }
    }
  }

  private static Map<String, List<String>> filled(Order order, WeekDocument week) {
    var cells = new HashMap<String, List<String>>();
    var turns = new HashMap<String, Integer>();
    if (order.kind() == PlanningRun.Kind.REPAIR) {
      keep(order, week, cells);
      cells.values().forEach(people -> people.forEach(one -> turns.merge(one, 1, Integer::sum)));
    }
    for (var day : week.days()) {
      for (int turn = 0; turn < week.hours().size() - 1; turn++) {
        var place = day + " " + turn;
        if (cells.getOrDefault(place, List.of()).isEmpty()) {
          cells.put(place, cell(week, day, turn, turns));
        }
      }
    }
    return cells;
  }

  /// Of what is published, all that keeps off busy marks.
  private static void keep(Order order, WeekDocument week, Map<String, List<String>> cells) {
    for (var cell : JSON.readTree(order.document()).path("published")) {
      var day = cell.path("day").asString();
      int turn = cell.path("turn").asInt();
      var kept =
          cell.path("people")
              .valueStream()
              .map(JsonNode::asString)
              .filter(person -> !isBusy(week, person, day, turn))
              .toList();
      cells.put(day + " " + turn, kept);
    }
  }

  private static boolean isBusy(WeekDocument week, String person, String day, int turn) {
    return week.busy().stream()
        .anyMatch(
            mark -> mark.person().equals(person) && mark.day().equals(day) && mark.turn() == turn);
  }

  private static List<String> cell(
      WeekDocument week, String day, int turn, Map<String, Integer> turns) {
    var people = new ArrayList<String>();
    week.people().stream()
        .filter(person -> turns.getOrDefault(person.id(), 0) < person.load())
        .filter(person -> !isBusy(week, person.id(), day, turn))
        .map(WeekDocument.PlannedPerson::id)
        .sorted((one, other) ->
            Integer.compare(turns.getOrDefault(one, 0), turns.getOrDefault(other, 0)))
        .limit(week.lines())
        .forEach(people::add);
    people.forEach(person -> turns.merge(person, 1, Integer::sum));
    return people;
  }

  private static JsonNode solution(WeekDocument week, Map<String, List<String>> filled) {
    record Cell(String day, int turn, List<String> people) {}
    var cells = new ArrayList<Cell>();
    for (var day : week.days()) {
      for (int turn = 0; turn < week.hours().size() - 1; turn++) {
        cells.add(new Cell(day, turn, filled.getOrDefault(day + " " + turn, List.of())));
      }
    }
    return JSON.valueToTree(Map.of("format", "evenhand-timetable-solution/1", "cells", cells));
  }

  private record Running(CompletableFuture<End> end) implements Underway {
    @Override
    public void stop() {
      end.complete(new End(Kind.FOUND, RunMessage.NONE));
    }

    @Override
    public void close() {
      end.complete(new End(Kind.FAILED, RunMessageKind.KILLED.plain()));
    }
  }
}
