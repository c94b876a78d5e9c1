/// Tests of the client of HubSpot.
@NullMarked
package dev.evenhand.connect.hubspot;

import org.jspecify.annotations.NullMarked;
