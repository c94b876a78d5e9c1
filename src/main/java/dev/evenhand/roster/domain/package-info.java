/// What a week of phone turns is planned from, and how changing it ends.
@NullMarked
package dev.evenhand.roster.domain;

import org.jspecify.annotations.NullMarked;
