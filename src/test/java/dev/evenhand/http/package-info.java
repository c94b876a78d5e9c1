/// How every page of the API speaks, as plain functions.
@NullMarked
package dev.evenhand.http;

import org.jspecify.annotations.NullMarked;
