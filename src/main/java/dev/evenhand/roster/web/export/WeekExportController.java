package dev.evenhand.roster.web.export;

import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.internal.export.WeekSheets;
import dev.evenhand.roster.internal.export.WeekSheets.Found;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.export.SheetFiles.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Weeks as files: what is in force, any version, and the best timetable of a run.
@RestController
@RequestMapping("/api/roster")
class WeekExportController {
  private final WeekSheets sheets;
  private final SheetFiles files;

  WeekExportController(WeekSheets sheets, SheetFiles files) {
    this.sheets = sheets;
    this.files = files;
  }

  /// @param format `yaml`, `csv`, `html` or `ics`
  @GetMapping("/weeks/{monday}/export")
  void inForce(
      @PathVariable String monday,
      @RequestParam Word<Format> format,
      HttpServletResponse response) {
    write(sheets.inForce(Input.monday("monday", monday)), "published week", format, response);
  }

  /// @param format `yaml`, `csv`, `html` or `ics`
  @GetMapping("/weeks/{monday}/versions/{number}/export")
  void version(
      @PathVariable String monday,
      @PathVariable int number,
      @RequestParam Word<Format> format,
      HttpServletResponse response) {
    var found = sheets.version(Input.monday("monday", monday), number);
    write(found, "version", format, response);
  }

  /// @param format `yaml`, `csv`, `html` or `ics`
  @GetMapping("/runs/{id}/export")
  void run(@PathVariable UUID id, @RequestParam Word<Format> format, HttpServletResponse response) {
    write(sheets.run(new PlanningRun.Id(id)), "timetable", format, response);
  }

  private void write(
      Optional<Found> found, String what, Word<Format> format, HttpServletResponse response) {
    var wanted = Format.of(format);
    files.write(found.orElseThrow(() -> Refused.notFound(what)), wanted, response);
  }
}
