package dev.evenhand.cases.web.look;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.internal.Lookups;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.work.Decisions;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkItems;
import dev.evenhand.work.WorkItems.Seen;
import dev.evenhand.work.WorkResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/// Reads cases for the pages, each time in one transaction.
@Component
@Transactional(readOnly = true)
public class CaseReading {
  private final WorkItems items;
  private final CaseViews views;
  private final Lookups lookups;
  private final Decisions decisions;

  CaseReading(WorkItems items, CaseViews views, Lookups lookups, Decisions decisions) {
    this.decisions = decisions;
    this.items = items;
    this.views = views;
    this.lookups = lookups;
  }

  Page<CaseView> page(
      MultiValueMap<String, String> params, @Nullable String cursor, @Nullable Integer limit) {
    var fields = new Fields();
    int most = fields.number("limit", limit, 50, 1, 500);
    fields.check();
    return page(query(params), Cursor.read(cursor), most);
  }

  Page<CaseView> page(CaseQuery query, @Nullable Cursor after, int limit) {
    var page = items.page(query.filter(), query.sort(), after, limit);
    return new Page<>(
        views.views(page.items()), page.next(), page.total(), page.totalIsLowerBound());
  }

  CaseQuery query(MultiValueMap<String, String> params) {
    return CaseQuery.read(params, lookups.open());
  }

  Seen find(WorkItemId id) {
    return items
        .find(id)
        .filter(seen -> seen.item().kind().equals(CaseFacts.KIND))
        .orElseThrow(() -> Refused.notFound("case"));
  }

  CaseView get(WorkItemId id) {
    return views.view(find(id), lookups.open());
  }

  public CaseAnswer answer(WorkResult.Done done) {
    var id = done.decision();
    var decision = id == null ? null : decisions.findBrief(id).orElse(null);
    return new CaseAnswer(views.view(seen(done.item()), lookups.open()), decision);
  }

  /// What was done need not be read again, except for when it was completed.
  private Seen seen(WorkItem item) {
    return item.state() == State.DONE ? find(item.id()) : new Seen(item, null);
  }
}
