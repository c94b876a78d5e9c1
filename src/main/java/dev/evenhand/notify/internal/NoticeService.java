package dev.evenhand.notify.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.notify.domain.Notices;
import dev.evenhand.notify.domain.Topics;
import dev.evenhand.notify.internal.NoticeTable.Stored;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkChanged;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people were told, and what of it they read.
@Service
@Transactional
public class NoticeService {
  private final NoticeTable notices;
  private final Wire wire;
  private final Clock clock;

  NoticeService(NoticeTable notices, Wire wire, Clock clock) {
    this.notices = notices;
    this.wire = wire;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Page<Stored> page(PersonId person, boolean unread, @Nullable Cursor cursor, int limit) {
    return notices.page(person, unread, cursor, limit);
  }

  /// Marks these as read, or all when none is named.
  public void read(PersonId person, Collection<UUID> ids) {
    if (notices.read(person, ids, clock.instant()) > 0) {
      tell(person);
    }
  }

  void note(WorkChanged changed) {
    var due = Notices.of(changed);
    if (due.isEmpty()) {
      return;
    }
    notices.add(due, changed.at());
    due.stream().map(notice -> notice.person()).distinct().forEach(this::tell);
  }

  private void tell(PersonId person) {
    var company = Tenancy.current().value();
    wire.send(Parcel.of(company, person.value(), Topics.topic("notices")));
  }
}
