"""track: policy targets beside the published figures that judge them."""
