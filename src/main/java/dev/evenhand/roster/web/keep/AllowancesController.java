package dev.evenhand.roster.web.keep;

import dev.evenhand.http.Page;
import dev.evenhand.roster.internal.keep.Allowances;
import dev.evenhand.roster.web.AllowanceViews;
import dev.evenhand.roster.web.AllowanceViews.AllowanceView;
import dev.evenhand.roster.web.Answers;
import dev.evenhand.roster.web.Input;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is allowed in a week alone.
@RestController
@RequestMapping("/api/roster/weeks/{monday}/allowances")
@Transactional
class AllowancesController {
  private final Allowances allowances;

  AllowancesController(Allowances allowances) {
    this.allowances = allowances;
  }

  @GetMapping
  @Transactional(readOnly = true)
  Page<AllowanceView> list(@PathVariable String monday) {
    return Page.of(
        allowances.of(Input.monday("monday", monday)).stream().map(AllowanceViews::of).toList());
  }

  /// Answers what it was.
  @DeleteMapping("/{id}")
  AllowanceView takeBack(@PathVariable String monday, @PathVariable UUID id) {
    return AllowanceViews.of(
        Answers.valueOf(allowances.takeBack(Input.monday("monday", monday), id)));
  }
}
