/// A week of phone turns as a document for people.
@NullMarked
package dev.evenhand.roster.domain.export;

import org.jspecify.annotations.NullMarked;
