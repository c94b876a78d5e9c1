/// Tests of who gets a deal.
@NullMarked
package dev.evenhand.deals.domain.choice;

import org.jspecify.annotations.NullMarked;
