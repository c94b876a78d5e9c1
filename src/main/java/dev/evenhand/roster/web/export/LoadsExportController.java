package dev.evenhand.roster.web.export;

import dev.evenhand.http.Csv;
import dev.evenhand.roster.internal.keep.CreditTable;
import dev.evenhand.roster.internal.keep.RosterPeople;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.roster.internal.week.WeekWish;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.Weeks;
import dev.evenhand.solver.domain.load.PersonLoad;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// How the turns of a week are shared out, as a table with every step.
@RestController
class LoadsExportController {
  private static final String[] COLUMNS = {
    "username",
    "name",
    "ideal",
    "credit",
    "prorated",
    "rounded",
    "capacity",
    "bound",
    "limited",
    "completed",
    "final",
    "overload",
    "creditAfter",
    "warning"
  };

  private final WeekAssembly assembly;
  private final RosterPeople people;
  private final CreditTable credits;

  LoadsExportController(WeekAssembly assembly, RosterPeople people, CreditTable credits) {
    this.assembly = assembly;
    this.people = people;
    this.credits = credits;
  }

  @GetMapping("/api/roster/weeks/{monday}/loads/export.csv")
  void export(@PathVariable String monday, HttpServletResponse response) {
    var week = Input.monday("monday", monday);
    var ready = Weeks.ready(assembly.plan(WeekWish.of(week)));
    var members =
        people.all().stream()
            .collect(Collectors.toMap(RosterPeople.Member::id, Function.identity()));
    var owed = credits.all(week);
    var planned = ready.week().document().people();
    try (var csv = Csv.marked(response, "loads-" + week + ".csv", COLUMNS)) {
      for (int place = 0; place < planned.size(); place++) {
        var id = planned.get(place).person();
        var member = Objects.requireNonNull(members.get(id));
        var credit = owed.getOrDefault(id, BigDecimal.ZERO);
        row(csv, member, credit, ready.loads().people().get(place));
      }
    }
  }

  private static void row(Csv csv, RosterPeople.Member member, BigDecimal credit, PersonLoad load) {
    csv.row(
        member.person().username(),
        member.person().displayName(),
        member.roster().ideal(),
        credit,
        load.prorated(),
        load.rounded(),
        load.capacity(),
        load.bound(),
        load.limited(),
        load.completed(),
        load.total(),
        load.overload(),
        load.creditAfter(),
        load.isCutByCapacity() ? "cut by capacity" : null);
  }
}
