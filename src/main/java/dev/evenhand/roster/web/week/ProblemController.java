package dev.evenhand.roster.web.week;

import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.internal.week.Assembled;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.roster.internal.week.WeekWish;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.Weeks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a week would be planned from, if it were planned now.
@RestController
@RequestMapping("/api/roster/weeks/{monday}")
class ProblemController {
  private final WeekAssembly assembly;

  ProblemController(WeekAssembly assembly) {
    this.assembly = assembly;
  }

  @GetMapping("/problem")
  WeekDocument problem(@PathVariable String monday) {
    return ready(monday).week().document();
  }

  @GetMapping("/loads")
  WeekLoadsView loads(@PathVariable String monday) {
    var ready = ready(monday);
    return WeekLoadsView.of(ready.loads(), ready.week().document().people());
  }

  private Assembled.Ready ready(String monday) {
    return Weeks.ready(assembly.plan(WeekWish.of(Input.monday("monday", monday))));
  }
}
