package dev.evenhand.roster.internal.export;

import dev.evenhand.roster.domain.export.WeekSheet;
import dev.evenhand.roster.domain.export.WeekSheet.Seated;
import dev.evenhand.solver.domain.week.Weekday;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/// A week as YAML that reads well and that programs read back.
public final class SheetYaml {
  private SheetYaml() {}

  public static String of(WeekSheet sheet) {
    var document = new LinkedHashMap<String, Object>();
    document.put("format", "evenhand-week/1");
    document.put("week", sheet.monday().toString());
    if (sheet.version() > 0) {
      document.put("version", sheet.version());
    }
    document.put("zone", sheet.zone().getId());
    document.put("lines", sheet.lines());
    document.put("days", sheet.days().stream().map(day -> day(sheet, day)).toList());
    var options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setIndent(2);
    return new Yaml(options).dump(document);
  }

  private static Map<String, Object> day(WeekSheet sheet, WeekSheet.Day day) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("day", Weekday.word(day.weekday()));
    fields.put("date", day.date().toString());
    fields.put("turns", day.turns().stream().map(turn -> turn(sheet, turn)).toList());
    return fields;
  }

  private static Map<String, Object> turn(WeekSheet sheet, WeekSheet.Turn turn) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("from", turn.from().toString());
    fields.put("to", turn.to().toString());
    fields.put("people", turn.people().stream().map(Seated::username).toList());
    fields.put("empty", sheet.empty(turn));
    return fields;
  }
}
