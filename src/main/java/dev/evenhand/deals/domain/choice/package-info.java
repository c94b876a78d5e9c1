/// Who may have a deal, and who of them gets it.
@NullMarked
package dev.evenhand.deals.domain.choice;

import org.jspecify.annotations.NullMarked;
