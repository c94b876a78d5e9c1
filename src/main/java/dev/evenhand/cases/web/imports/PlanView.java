package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.Hours;
import dev.evenhand.cases.domain.imports.ImportPlan.Mode;
import dev.evenhand.cases.domain.imports.Mapping;
import dev.evenhand.cases.web.imports.PlanBody.DateOrder;
import dev.evenhand.http.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a table is to be taken over, written as it is asked for.
record PlanView(
    Map<String, String> mapping,
    String zone,
    Word<DateOrder> dateOrder,
    Word<Mode> mode,
    boolean checkShift,
    boolean completeClosed,
    String queue,
    boolean createQueues,
    @Nullable String casePattern,
    boolean createPeople,
    @Nullable String peopleFrom,
    @Nullable Word<Hours> hours) {
  static PlanView of(ImportPlan plan) {
    var queues = plan.newQueues();
    var people = plan.newPeople();
    return new PlanView(
        mapping(plan.mapping()),
        plan.zone().getId(),
        Word.of(plan.isMonthFirst() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST),
        Word.of(plan.mode()),
        plan.checkShift(),
        plan.completeClosed(),
        plan.queue(),
        queues != null,
        queues == null ? null : queues.casePattern(),
        people != null,
        people == null ? null : people.column(),
        people == null ? null : Word.of(people.hours()));
  }

  /// By code of the field.
  static Map<String, String> mapping(Mapping mapping) {
    var byCode = new LinkedHashMap<String, String>();
    mapping.columns().forEach((field, column) -> byCode.put(field.code(), column));
    return byCode;
  }
}
