/// What is allowed in one week in addition to settings, people and marks.
@NullMarked
package dev.evenhand.roster.domain.allowance;

import org.jspecify.annotations.NullMarked;
