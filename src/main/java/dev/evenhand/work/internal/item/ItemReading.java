package dev.evenhand.work.internal.item;

import dev.evenhand.company.Trip;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkItems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ItemReading implements WorkItems {
  private final ItemListTable items;
  private final ItemLists lists;
  private final HistoryTable history;

  ItemReading(ItemListTable items, ItemLists lists, HistoryTable history) {
    this.items = items;
    this.lists = lists;
    this.history = history;
  }

  @Override
  public Optional<Seen> find(WorkItemId id) {
    return items.find(id);
  }

  @Override
  public Optional<Seen> find(String kind, String key) {
    return items.find(kind, key);
  }

  @Override
  public Page<Seen> page(Filter filter, Sort sort, @Nullable Cursor after, int limit) {
    return lists.page(filter, sort, after, limit);
  }

  @Override
  public List<Turn> history(WorkItemId id) {
    return history.of(id);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Trip.Answer<PersonId> holder(WorkItemId item, Trip trip) {
    return items.holder(item, trip);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Trip.Answer<Held> holders(Collection<WorkItemId> some, Trip trip) {
    return items.holders(some, trip);
  }

  @Override
  public Map<QueueId, Long> free() {
    return items.free();
  }
}
