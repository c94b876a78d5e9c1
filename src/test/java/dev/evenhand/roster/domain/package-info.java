@NullMarked
package dev.evenhand.roster.domain;

import org.jspecify.annotations.NullMarked;
