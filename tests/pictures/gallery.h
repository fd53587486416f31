#pragma once

namespace ocop::tour {

class PictureTaker;

/// The shared widgets side by side in all their states, on a sheet of its own.
void takeGallery(PictureTaker& taker);

} // namespace ocop::tour
