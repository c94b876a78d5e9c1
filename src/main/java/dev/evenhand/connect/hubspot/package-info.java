/// HubSpot: advisers, their meetings and deals, and the owner of a deal.
@NullMarked
package dev.evenhand.connect.hubspot;

import org.jspecify.annotations.NullMarked;
