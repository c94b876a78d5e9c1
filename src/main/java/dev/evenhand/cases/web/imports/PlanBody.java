package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.domain.imports.ImportPlan.Hours;
import dev.evenhand.cases.domain.imports.ImportPlan.Mode;
import dev.evenhand.http.Word;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a table is to be taken over.
///
/// @param mapping by field, the name of its column
/// @param zone whose clock times are on; the company's when missing
/// @param dateOrder `day-first` or `month-first`
/// @param mode `assign`, `replay` or `history`
/// @param queue id or name of the queue of rows that name none
/// @param casePattern what ids in created queues look like; found from the ids when missing
/// @param peopleFrom the column in which people to be created are named; that of the holder when
///   missing
/// @param hours of people to be created: `standard` or `around-the-clock`
record PlanBody(
    @Nullable Map<String, @Nullable String> mapping,
    @Nullable String zone,
    @Nullable Word<DateOrder> dateOrder,
    @Nullable Word<Mode> mode,
    @Nullable Boolean checkShift,
    @Nullable Boolean completeClosed,
    @Nullable String queue,
    @Nullable Boolean createQueues,
    @Nullable String casePattern,
    @Nullable Boolean createPeople,
    @Nullable String peopleFrom,
    @Nullable Word<Hours> hours) {
  enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
  }
}
