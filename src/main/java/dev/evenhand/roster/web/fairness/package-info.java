/// The pages of how evenly turns were shared.
@NullMarked
package dev.evenhand.roster.web.fairness;

import org.jspecify.annotations.NullMarked;
