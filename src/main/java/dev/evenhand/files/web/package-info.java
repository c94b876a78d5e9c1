/// Files over HTTP, in streams.
@NullMarked
package dev.evenhand.files.web;

import org.jspecify.annotations.NullMarked;
