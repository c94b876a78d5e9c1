package dev.evenhand.identity.internal.start;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.identity.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Prints, at the start, the one-time links that nobody could give: to set up, and for a user
/// `admin` without a password.
@Component
@Profile("!demo")
class FirstLinks {
  private static final Logger LOG = LoggerFactory.getLogger(FirstLinks.class);

  private final SetUp setUp;
  private final OwnerLinks owners;
  private final Companies companies;
  private final PublicAddress address;

  FirstLinks(SetUp setUp, OwnerLinks owners, Companies companies, PublicAddress address) {
    this.setUp = setUp;
    this.owners = owners;
    this.companies = companies;
    this.address = address;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    if (setUp.isNeeded()) {
      LOG.info(
          "Set Evenhand up, once, at\n\n  {}/set-up?token={}\n",
          address.text(),
          setUp.invite().text());
    } else {
      companies.all().forEach(this::printOwnersLink);
    }
  }

  private void printOwnersLink(CompanyId company) {
    owners
        .makeIfWithoutPassword(company)
        .ifPresent(link ->
            LOG.info(
                "User admin of {} has no password. Choose one, within a day, at\n\n  {}/password?token={}\n",
                link.company(),
                address.text(),
                link.secret().text()));
  }
}
