/// Keeps the secret links by which calendars read somebody's turns.
@NullMarked
package dev.evenhand.roster.internal.feed;

import org.jspecify.annotations.NullMarked;
