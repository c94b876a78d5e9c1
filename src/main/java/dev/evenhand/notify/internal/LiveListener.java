package dev.evenhand.notify.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.notify.domain.Topics;
import dev.evenhand.people.Changed;
import dev.evenhand.roster.RosterTold;
import dev.evenhand.roster.SwapChanged;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.workflow.InstancesMoved;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Puts on the wire what open screens should hear, and notes what people should know.
@Component
class LiveListener {
  private final Wire wire;
  private final NoticeService notices;
  private final Companies companies;

  LiveListener(Wire wire, NoticeService notices, Companies companies) {
    this.wire = wire;
    this.notices = notices;
    this.companies = companies;
  }

  @ApplicationModuleListener
  void on(Changed change) {
    var company = change.company().value();
    Topics.of(change).ifPresent(message -> send(change.company(), Parcel.toAll(company, message)));
    Topics.farewell(change)
        .ifPresent(person -> send(change.company(), Parcel.farewell(company, person)));
  }

  /// Of these there are hundreds a second: all it writes is one trip.
  @ApplicationModuleListener
  void on(WorkChanged changed) {
    sendInOneTrip(changed.company(), Topics.of(changed), () -> notices.note(changed));
  }

  @ApplicationModuleListener
  void on(InstancesMoved moved) {
    sendInOneTrip(moved.company(), Topics.of(moved), () -> notices.note(moved));
  }

  @ApplicationModuleListener
  void on(RosterTold told) {
    companies.transact(told.company(), () -> wire.sendRepeatably(notices.note(told)));
  }

  @ApplicationModuleListener
  void on(SwapChanged changed) {
    companies.transact(changed.company(), () -> wire.sendRepeatably(notices.note(changed)));
  }

  private void sendInOneTrip(
      CompanyId company, Map<String, @Nullable Object> message, Supplier<List<Parcel>> told) {
    Tenancy.run(
        company,
        () -> {
          wire.claim();
          var parcels = new ArrayList<>(told.get());
          parcels.add(Parcel.toAll(company.value(), message));
          wire.sendRepeatably(parcels);
        });
  }

  private void send(CompanyId company, Parcel parcel) {
    companies.transact(company, () -> wire.sendRepeatably(List.of(parcel)));
  }
}
