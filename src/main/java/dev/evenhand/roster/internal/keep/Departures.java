package dev.evenhand.roster.internal.keep;

import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Takes people out of the roster who were deleted.
@Component
class Departures {
  private final Companies companies;
  private final People people;
  private final RosterPersonTable table;

  Departures(Companies companies, People people, RosterPersonTable table) {
    this.companies = companies;
    this.people = people;
    this.table = table;
  }

  @ApplicationModuleListener
  void on(PersonChanged event) {
    companies.transact(
        event.company(),
        () -> {
          if (people.find(event.person()).isEmpty()) {
            table.retire(event.person());
          }
        });
  }
}
